# Starts the built application, waits until it can work, and stops it cleanly.

# Decides where the data lives. A folder holds the demo or a real installation, never one on top of the other.
choose_home() {
    local default="$HOME/.anju"
    [ "$1" = empty ] && default="$HOME/.anju-empty"
    export ANJU_HOME="${ANJU_HOME:-$default}"
    export ANJU_PORT="${ANJU_PORT:-8180}"
    export ANJU_HTTPS_PORT="${ANJU_HTTPS_PORT:-8443}"
    mkdir -p "$ANJU_HOME/logs"
    local held
    held="$(cat "$ANJU_HOME/world" 2>/dev/null || echo "$1")"
    [ "$held" = "$1" ] || fail "$ANJU_HOME holds the $held world, not the $1 one.
Choose another folder with ANJU_HOME, or start without --empty to go on with the demo."
    echo "$1" >"$ANJU_HOME/world"
}

answers() { (exec 3<>"/dev/tcp/127.0.0.1/$1") 2>/dev/null; }

need_free_port() {
    answers "$1" && fail "Port $1 is taken by another program. Stop it, or choose another one: $2=$(($1 + 1)) bin/run"
    return 0
}

is_ready() {
    (
        exec 3<>"/dev/tcp/127.0.0.1/$ANJU_PORT" || exit 1
        printf 'GET /actuator/health/readiness HTTP/1.0\r\nHost: localhost\r\n\r\n' >&3
        grep -q '"UP"' <&3
    ) 2>/dev/null
}

# Why this start failed: what the application itself says of it, else the innermost cause, else the last lines.
# Of the log only what this start wrote counts, for the file goes on from start to start.
reason() {
    local written
    written="$(tail -c "+$(($2 + 1))" "$1")"
    awk '/^Description:$/{said = ""; on = 1; next} /^Action:$|^[0-9]+-[0-9]+-[0-9]+T/{on = 0} on && /./{said = said "\n" $0}
        END {print said}' <<<"$written" | grep . ||
        awk '/^Caused by: /{cause = ""; on = 1} /^\tat |^\t\.\.\. /{on = 0} on {cause = cause "\n" $0} END {print cause}' <<<"$written" |
        sed 's/^Caused by: [A-Za-z0-9.$]*: //' | grep . || tail -n 25 <<<"$written"
}

stop_all() {
    trap '' INT TERM
    set +e
    [ -n "${trainer:-}" ] && kill -TERM "$trainer" 2>/dev/null
    if kill -0 "$server" 2>/dev/null; then
        say ""
        say "Stopping ..."
        kill -TERM "$server" 2>/dev/null
    fi
    wait "$server" 2>/dev/null
    [ -n "${trainer:-}" ] && wait "$trainer" 2>/dev/null
    exit "$1"
}

start() {
    local log="$ANJU_HOME/logs/anju.log" arguments=() written
    touch "$log"
    written="$(wc -c <"$log")"
    [ "$1" = demo ] && arguments+=(--anju.world=demo)
    [ "$2" = true ] && arguments+=(--anju.lan.enabled=true "--anju.lan.https-port=$ANJU_HTTPS_PORT")
    say "Starting (data in $ANJU_HOME, log in $log) ..."
    set -m # children get groups of their own, so that Ctrl-C reaches this script alone
    # shellcheck disable=SC2046
    "$jdk/bin/java" $(java_options) -jar "$root/target/app/anju.jar" ${arguments[@]+"${arguments[@]}"} \
        --logging.file.name="$log" --logging.threshold.console=OFF &
    server=$!
    set +m
    trap 'stop_all 0' INT TERM
    until is_ready; do
        kill -0 "$server" 2>/dev/null || fail "Anju could not start: $(reason "$log" "$written")
(the whole story is in $log)"
        sleep 0.3
    done
    say ""
    say "Anju is ready:  http://localhost:$ANJU_PORT/   (Ctrl-C stops it, the data stays)"
    if [ ! -f "$root/target/app/anju.aot" ]; then
        set -m
        (train 90) & # whoever started Anju for the first time is opening it just now
        trainer=$!
        set +m
    fi
    local code=0
    wait "$server" || code=$?
    stop_all "$code"
}
