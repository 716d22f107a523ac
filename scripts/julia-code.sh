#!/usr/bin/env bash
# Writes corpus/julia-code/*.ll anew: the LLVM code that Julia 1.5.3 (Debian bullseye) makes of functions.jl, in a root file system
# of that release which is kept in the cache folder. Needs root and mmdebstrap.
#
#   scripts/julia-code.sh
set -euo pipefail
here=$(cd "$(dirname "$0")/.." && pwd)
cache=${BITGRAD_CACHE:-${XDG_CACHE_HOME:-$HOME/.cache}/bitgrad}
root=$cache/bullseye

if [ ! -x "$root/usr/bin/julia" ]; then
  # The first archive of this machine's own apt sources has the old release too.
  archive=$(apt-get indextargets --format '$(REPO_URI)' 'Created-By: Packages' | awk '!/security/ && !n++')
  mkdir -p "$cache"
  apt-config dump | grep -E '^Acquire::(http|https|Check-|Retries)' >"$cache/apt.conf" || true
  rm -rf --one-file-system "$root.part"
  mmdebstrap --mode=root --variant=minbase --include=julia --aptopt="$cache/apt.conf" --aptopt='APT::Install-Recommends "false"' \
    --dpkgopt=force-unsafe-io --skip=check/canmount bullseye "$root.part" "deb $archive bullseye main"
  mv "$root.part" "$root"
fi

# Julia asks /proc for the machine's memory and wants the three standard files to be there; both go again at the end.
unshare --mount bash -euo pipefail -c '
  root=$1; here=$2
  mount -t proc proc "$root/proc"
  mount --bind /dev "$root/dev"
  rm -rf "$root/corpus" && mkdir -p "$root/corpus/code"
  cp "$here/corpus/julia/functions.jl" "$here/scripts/julia-code.jl" "$root/corpus"
  chroot "$root" env HOME=/root sh -c "cd /corpus && julia julia-code.jl code"
' bash "$root" "$here"
rm -rf "$here/corpus/julia-code"
cp -r "$root/corpus/code" "$here/corpus/julia-code"
