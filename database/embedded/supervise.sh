#!/bin/sh
# Runs a command that must not outlive its parent. Usage: supervise.sh PID_FILE COMMAND...
#
# Descriptor 3 is a pipe that the parent holds open and never closes. However the parent ends, kill -9 included, the
# system closes the pipe; the watcher below then ends the command: politely, and by force after ten seconds. A line
# through the pipe tells the watcher that the command has ended and it may go.
# The command takes over this shell's process (exec), so that the parent's child is the command itself. What stays
# beside it is one waiting shell of about 1 MB; a watcher in Node would hold some 45 MB.
pid_file=$1
shift
printf '%s\n' "$$" >"$pid_file.new" && mv "$pid_file.new" "$pid_file"

(
  trap '' HUP INT TERM
  read -r _ <&3 && exit 0
  kill -TERM "$$"
  tries=0
  while kill -0 "$$" && [ "$tries" -lt 100 ]; do
    sleep 0.1
    tries=$((tries + 1))
  done
  [ "$tries" -lt 100 ] || kill -KILL "$$"
) >/dev/null 2>&1 &

exec "$@" 3<&-
