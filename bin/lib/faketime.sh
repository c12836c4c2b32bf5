# Finds libfaketime, which turns the clock of a process, for one test; on Debian as root it installs it. Elsewhere that test
# says that it was skipped.

want_faketime() {
    ls /usr/lib/*-linux-gnu*/faketime/libfaketime.so.1 >/dev/null 2>&1 && return 0
    if on_debian && [ "$(id -u)" = 0 ]; then
        say "Installing libfaketime ..."
        apt-get -qq update >/dev/null && apt-get -qq install -y --no-install-recommends libfaketime >/dev/null && return 0
    fi
    say "Without libfaketime the clock of the machine stays as it is: TurnedMachineTests is skipped."
}
