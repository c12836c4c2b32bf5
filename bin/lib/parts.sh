# Says how long each part of a check took.

parts=()

part() {
    end_part
    part_name="$1"
    part_begun=$SECONDS
    say "== $part_name"
}

end_part() {
    [ -z "${part_name:-}" ] || parts+=("$(printf '%5d s  %s' $((SECONDS - part_begun)) "$part_name")")
    part_name=''
}

of_which() {
    end_part
    parts+=("$(printf '%5d s  of which %s' "$2" "$1")")
}

say_parts() {
    end_part
    say ""
    printf '%s\n' "${parts[@]}"
    printf '%5d s  in all\n' $SECONDS
}

# How long the tests in the browser took. They must have run: without a browser they would only have been skipped.
journey_seconds() {
    local reports=(target/surefire-reports/TEST-io.anju.browser.*.xml)
    [ -f "${reports[0]}" ] && ! grep -q '<skipped' "${reports[@]}" || fail "The browser journeys did not run."
    sed -n 's/^<testsuite .* time="\([0-9.,]*\)".*/\1/p' "${reports[@]}" |
        awk '{gsub(",", ""); seconds += $1} END {printf "%d", seconds}'
}

# Which tests passed only when tried again: each is a race in the product or in the test, to be found before it is forgotten.
say_second_tries() {
    local reports
    reports="$(grep -alE '<flaky(Failure|Error)' target/surefire-reports/TEST-*.xml)" || return 0
    say "passed only at the second try:"
    awk '/<testcase /{match($0, / name="[^"]*"/); name = substr($0, RSTART + 7, RLENGTH - 8)}
        /<flaky(Failure|Error)/{file = FILENAME; sub(/.*TEST-/, "", file); sub(/[.]xml$/, "", file); print "    " file " " name}' $reports |
        sort -u >&2
}
