/** Runs if anything of a payload does. */
const run = 'globalThis.isRun=true';

const markup = [
  `<script>${run}</script>`,
  `<ScRiPt>${run}</sCrIpT>`,
  `<script src=//127.0.0.1:9/a.js></script>`,
  `<script type=module>${run}</script>`,
  `<img src=x onerror=${run}>`,
  `<img src="x" onerror="${run}" />`,
  `<img/src=x/onerror=${run}>`,
  `<svg onload=${run}>`,
  `<svg/onload=${run}/>`,
  `<svg><script>${run}</script></svg>`,
  `<svg><animate onbegin=${run} attributeName=x dur=1s>`,
  `<svg><a xlink:href="javascript:${run}"><text y=20>a</text></a></svg>`,
  `<svg><foreignObject><iframe src="javascript:${run}"></foreignObject></svg>`,
  `<svg><use href="data:image/svg+xml,<svg id=x onload=${run}>#x"/></svg>`,
  `<math><mtext><mglyph><style><img src=x onerror=${run}>`,
  `<math href="javascript:${run}">a</math>`,
  `<iframe srcdoc="<script>parent.${run}</script>"></iframe>`,
  `<iframe src="javascript:${run}"></iframe>`,
  `<object data="javascript:${run}"></object>`,
  `<embed src="javascript:${run}">`,
  `<a href="javascript:${run}">a</a>`,
  `<a href="&#106;avascript:${run}">a</a>`,
  `<form action="javascript:${run}"><button>a</button></form>`,
  `<button formaction="javascript:${run}">a</button>`,
  `<input autofocus onfocus=${run}>`,
  `<select autofocus onfocus=${run}></select>`,
  `<textarea autofocus onfocus=${run}></textarea>`,
  `<details open ontoggle=${run}>a</details>`,
  `<video><source onerror=${run}></video>`,
  `<audio src=x onerror=${run}></audio>`,
  `<body onload=${run}>`,
  `<marquee onstart=${run}>a</marquee>`,
  `<style>*{outline:9px solid red}</style>`,
  `<style>@import "//127.0.0.1:9/a.css";</style>`,
  `<link rel=stylesheet href=//127.0.0.1:9/a.css>`,
  `<meta http-equiv=refresh content="0;url=javascript:${run}">`,
  `<base href=//127.0.0.1:9/>`,
  `<template><script>${run}</script></template>`,
  `<noscript><p title="</noscript><img src=x onerror=${run}>">`,
  `<x-element onclick=${run} style="position:fixed;inset:0">a</x-element>`,
];

/** Ways out of the places that a text may stand in. */
const contexts: readonly ((payload: string) => string)[] = [
  (payload) => payload,
  (payload) => `"><${payload.slice(1)}`,
  (payload) => `'>${payload}<!--`,
  (payload) => `</title></style></textarea></script>${payload}`,
  (payload) => `\${${run}}{{constructor.constructor('${run}')()}}${payload}]]>`,
];

/** 200 different texts that would create elements or run scripts if they were taken for anything but text. */
export const payloads: readonly string[] = contexts.flatMap((wrap) => markup.map(wrap));

/** Addresses that must not become links. */
export const scriptAddresses: readonly string[] = [
  `javascript:${run}`,
  `JaVaScRiPt:${run}`,
  ` javascript:${run}`,
  `java\tscript:${run}`,
  `data:text/html,<script>${run}</script>`,
  `vbscript:${run}`,
  '//127.0.0.1:9/no-scheme',
  'not an address',
];
