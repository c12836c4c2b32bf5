# Builds the application if anything changed: target/anju.jar, and from it target/app, which starts faster. A copy of bin and
# target/app without sources is an installation (docs/operations.md): there is nothing to build, and no Maven or Node is needed.

build() {
    local sources
    cd "$root"
    if [ ! -f pom.xml ]; then
        [ -f target/app/anju.jar ] || fail "$root holds neither sources nor target/app: copy both bin and target/app."
        return 0
    fi
    sources="$(hash_of pom.xml src/main bin/lib/build-web.sh web contract)"
    if [ ! -f target/anju.jar ] || [ "$sources" != "$(cat target/stamps/jar 2>/dev/null || true)" ]; then
        need_maven
        say "Building (the first time takes some minutes and downloads what is needed) ..."
        mkdir -p target/stamps
        mvn -B -q -ntp -Dstyle.color=never -Dfast -DskipTests package >target/build.log 2>&1 || {
            cat target/build.log >&2
            fail "The build failed; see the messages above."
        }
        echo "$sources" >target/stamps/jar
    fi
    if [ "$sources" != "$(cat target/stamps/app 2>/dev/null || true)" ]; then
        rm -rf target/app
        "$jdk/bin/java" -Djarmode=tools -jar target/anju.jar extract --destination target/app >/dev/null
        echo "$sources" >target/stamps/app
    fi
}

# What Anju keeps in memory is small: collecting it on one thread, in pauses of up to 71 ms on two processors, takes
# 140 MB less; the threshold spares three whole collections while classes are loaded. docs/operations.md names both.
memory="-XX:+UseSerialGC -XX:MetaspaceSize=192m"

# Arguments for java: those for memory and, once the cache of this build was made, what makes a start take seconds. What the
# cache does not hold is compiled as without it, which is nothing to warn of.
java_options() {
    echo "$memory"
    [ -f "$root/target/app/anju.aot" ] && echo "-XX:AOTCache=$root/target/app/anju.aot -Xlog:aot*=error"
    return 0
}

# Makes that cache by one run of its own in a folder that is thrown away, after so many seconds. For the background.
train() {
    local home log pid
    set +e
    sleep "$1"
    home="$(mktemp -d "${TMPDIR:-/tmp}/anju-train.XXXXXX")"
    log="$home/log"
    : >"$log"
    # shellcheck disable=SC2086
    ANJU_HOME="$home/data" ANJU_PORT=0 ANJU_DB_URL='' nice -n 19 "$jdk/bin/java" $memory \
        -XX:AOTCacheOutput="$home/anju.aot" -jar "$root/target/app/anju.jar" >"$log" 2>&1 &
    pid=$!
    trap 'drop_training' TERM
    while kill -0 "$pid" 2>/dev/null && ! grep -q 'Started Application' "$log"; do sleep 1; done
    kill -TERM "$pid" 2>/dev/null
    wait "$pid" 2>/dev/null
    [ -s "$home/anju.aot" ] && mv "$home/anju.aot" "$root/target/app/anju.aot"
    rm -rf "$home"
}

# Ends the training at once, but not before its database is down: that one would live on by itself.
drop_training() {
    kill -TERM "$pid" 2>/dev/null
    local patience=50
    while [ "$patience" -gt 0 ] && ! grep -q 'shut down postmaster' "$log"; do
        sleep 0.2
        patience=$((patience - 1))
    done
    rm -rf "$home"
    kill -KILL 0 # the group of the training alone
}
