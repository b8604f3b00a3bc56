#!/usr/bin/env bash
# The .NET SDK on a bare Debian, for services whose image has none.
set -euo pipefail
command -v dotnet >/dev/null && exit 0
apt-get update -qq
apt-get install -y -qq curl ca-certificates git libicu72 >/dev/null
curl -sSL https://dot.net/v1/dotnet-install.sh | bash -s -- --channel 10.0 --install-dir /usr/share/dotnet
ln -sf /usr/share/dotnet/dotnet /usr/local/bin/dotnet
