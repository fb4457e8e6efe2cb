import { computed, signal } from '@preact/signals';
import type { Place } from '../graph/rings.ts';
import { linksFrom, type Walk, walkWithin } from '../graph/walk.ts';
import { scene } from './scene.ts';

/* Where the reader's eye, hand and keyboard are in the network: of the moment, and so not in the address. */

/** An entity that was just searched for and that is to be seen; a new object each time, so that it is centred again. */
export const sought = signal<{ readonly id: string } | null>(null);

/** The point whose actions are open, and where in the picture they stand. */
export const menu = signal<{ readonly id: string; readonly place: Place } | null>(null);

/** What of the picture is lit up by something outside of it, such as a way in the list. */
export const lit = signal<readonly string[]>([]);

/** Where somebody walks with the keyboard; null before they began. */
export const wanted = signal<Walk | null>(null);

/** Whether anybody walks, so that the picture shows where. */
export const isWalking = signal(false);

/** The walk as far as the picture allows it. */
export const walk = computed(() => (scene.value ? walkWithin(wanted.value, scene.value) : null));

/** Where one can go from there. */
export const links = computed(() => (scene.value && walk.value ? linksFrom(scene.value, walk.value.at) : []));
