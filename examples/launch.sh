# shellcheck shell=sh
# What the example scripts share: finds a Java, and builds a module under examples/ on first use and whenever its sources have
# changed. To be read by a script that has set
#   root     the folder of the project
#   module   the folder under examples/ to be built
#   called   how the script is called in messages
# It sets java, version (what that Java calls itself), target and app (the folder with all jars of the module).

target=$root/examples/$module/target
app=$target/app
stamp=$target/app.built

fail() {
    printf '%s: %s\n' "$called" "$1" >&2
    exit 3
}

if [ -n "${JAVA_HOME:-}" ]; then
    java=$JAVA_HOME/bin/java
    [ -x "$java" ] || fail "there is no java in JAVA_HOME ($JAVA_HOME); set it to a JDK 17 or newer, or unset it"
else
    java=$(command -v java) || fail "java was not found; install a JDK 17 or newer, or set JAVA_HOME to one"
    while [ -L "$java" ]; do
        link=$(readlink "$java")
        case $link in
            /*) java=$link ;;
            *) java=$(dirname "$java")/$link ;;
        esac
    done
fi

# What this Java calls itself: from its file 'release', which is faster than asking it.
release=$(dirname "$java")/../release
version=
if [ -r "$release" ]; then
    version=$(sed -n 's/^JAVA_RUNTIME_VERSION="\(.*\)"/\1/p' "$release")
fi
[ -n "$version" ] || version=$("$java" -version 2>&1 | sed -n 's/.* version "\([^"]*\)".*/\1/p')
feature=${version%%[!0-9]*}
[ "${feature:-0}" -ge 17 ] || fail "this needs Java 17 or newer, and $java is ${version:-of an unknown version}; set JAVA_HOME to one"

# Files are named in UTF-8 even where the locale says nothing of letters beyond ASCII.
case ${LC_ALL:-${LC_CTYPE:-${LANG:-C}}} in
    C | POSIX) export LC_ALL=C.UTF-8 ;;
esac

build() {
    command -v mvn >/dev/null || fail "Maven was not found; install Maven 3.8.7 or newer to build the program"
    printf '%s: building the program (%s); this may take a minute\n' "$called" "$1" >&2
    mkdir -p "$target"
    rm -rf "$app" "$target"/app-*.jsa
    : >"$stamp.new"
    if ! (cd "$root" && mvn -q -B -ntp -Dquick -Dmaven.test.skip=true -Dtertial.classpath.skip=true -pl "examples/$module" -am package) >"$target/build.log" 2>&1; then
        reason=$(sed -n 's/.*\[ERROR\] \(.*[^ :]\)$/\1/p' "$target/build.log" | sed 1q)
        fail "the program could not be built: ${reason:-Maven failed}; more in $target/build.log"
    fi
    mv "$stamp.new" "$stamp"
}

# The file that is as old as the program: our stamp, else what a build of the whole project left.
built() {
    if [ -d "$app" ]; then
        find "$stamp" "$app" -type f \( -name app.built -o -name "plan-$module-*.jar" \) 2>/dev/null | sed 1q
    fi
}

# Something that goes into the program and is newer than a file; nothing if there is none.
changed_since() {
    find "$root/pom.xml" "$root/plan-model" "$root/plan-rules" "$root/plan-export-spi" "$root/exporters" "$root/importers" \
        "$root/examples/$module/pom.xml" "$root/examples/$module/src" \
        \( -name target -o -name test -o -name test-fixtures -o -name '*.md' \) -prune -o -type f -newer "$1" -print |
        sed 1q
}

# Why the program is to be built; nothing if it is up to date.
reason_to_build() {
    last=$(built)
    if [ -z "$last" ]; then
        printf 'first use'
    elif [ -n "$(changed_since "$last")" ]; then
        printf 'its sources have changed'
    fi
}

# Of several started at once, one builds and the others wait for it, where the system has flock.
if [ -n "$(reason_to_build)" ]; then
    mkdir -p "$target"
    exec 9>"$target/build.lock"
    if command -v flock >/dev/null; then
        flock 9
    fi
    why=$(reason_to_build)
    [ -z "$why" ] || build "$why"
    exec 9>&-
fi
