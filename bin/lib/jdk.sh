# Finds a JDK 25, wherever this machine keeps it: sets jdk to its folder.

is_jdk25() {
    [ -x "$1/bin/javac" ] && grep -qs '^JAVA_VERSION="25[."]' "$1/release"
}

# The folder that a java or javac on the PATH really lives in.
home_of_command() {
    local file link
    file="$(command -v "$1")" || return 0
    while link="$(readlink "$file")"; do
        case "$link" in
            /*) file="$link" ;;
            *) file="$(dirname "$file")/$link" ;;
        esac
    done
    (cd "$(dirname "$file")/.." && pwd)
}

find_jdk25() {
    local candidate
    for candidate in "${JAVA25_HOME:-}" "${JAVA_HOME:-}" "$(home_of_command javac)" "$(home_of_command java)" \
        /usr/lib/jvm/* /usr/java/* /opt/*jdk* /opt/java/* "$HOME"/.sdkman/candidates/java/* "$HOME"/.jdks/* \
        /Library/Java/JavaVirtualMachines/*/Contents/Home "$HOME"/Library/Java/JavaVirtualMachines/*/Contents/Home \
        /opt/homebrew/opt/openjdk*/libexec/openjdk.jdk/Contents/Home /usr/local/opt/openjdk*/libexec/openjdk.jdk/Contents/Home; do
        if [ -n "$candidate" ] && is_jdk25 "$candidate"; then
            jdk="$candidate"
            return 0
        fi
    done
    return 1
}

need_jdk25() {
    find_jdk25 || fail "Anju needs a JDK 25 and none was found (looked at JAVA_HOME, the PATH, /usr/lib/jvm, /opt, sdkman, ~/.jdks).
Get one:
  any system   https://adoptium.net/temurin/releases/?version=25 , unpack it and set JAVA_HOME to its folder
  sdkman       sdk install java 25-tem
  macOS        brew install --cask temurin@25"
    export JAVA25_HOME="$jdk"
}

need_maven() {
    command -v mvn >/dev/null || fail "Anju is built with Maven 3.8 or newer and there is no mvn on the PATH.
Get it: $(on_debian && echo "apt-get install maven" || echo "https://maven.apache.org/download.cgi (macOS: brew install maven)")"
    # Maven itself runs on whatever it finds, from 17 on; where it finds nothing it gets the JDK 25
    mvn -version >/dev/null 2>&1 || export JAVA_HOME="$jdk"
}
