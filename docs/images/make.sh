#!/usr/bin/env bash
# Makes the pictures in this folder: builds the school's sample, lays the Word document out with LibreOffice and takes the
# first page that holds each text, and has Chromium show places of the web page and of the comparison with the next
# year. Needs the .NET SDK, LibreOffice, Chromium, Noto's Chinese fonts and poppler-utils.
set -euo pipefail
cd "$(dirname "$0")/../.."

work=$(mktemp -d)
trap 'rm -rf "$work"' EXIT
dotnet run --project src/ReportCompiler.Cli -- build samples/nanhu-2025 --output "$work"
dotnet run --project src/ReportCompiler.Cli -- diff samples/nanhu-2025 samples/nanhu-2026 --output "$work/diff.html"
soffice --headless "-env:UserInstallation=file://$work/office" --convert-to pdf --outdir "$work" "$work/nanhu-2025.docx" >/dev/null

# The number of the first page whose text holds this, spaces left out.
page_with() {
  local pages page
  pages=$(pdfinfo "$work/nanhu-2025.pdf" | awk '/^Pages:/ { print $2 }')
  for page in $(seq "$pages"); do
    if pdftotext -f "$page" -l "$page" "$work/nanhu-2025.pdf" - | tr -d ' \n　' | grep -q "$1"; then
      echo "$page"
      return
    fi
  done
  echo "No page holds $1" >&2
  return 1
}

take() {
  local page
  page=$(page_with "$2")
  pdftoppm -r 64 -png -singlefile -f "$page" -l "$page" "$work/nanhu-2025.pdf" "docs/images/$1"
}

take page-cover '（2025年度）'
take page-contents '目录1'
take page-table '生均校舍建筑面积'
take page-case '实施背景'
take page-annex '附表1人才培养质量计分卡序号'

# A place of a web page (a file and an anchor) as a screen of this size shows it. Chromium takes pictures of the top of a page only, so the page is
# shown in a frame, which goes to the place.
show() {
  local name=$1 width=$2 height=$3 place=$4
  printf '<style>body{margin:0}iframe{display:block;border:0;width:%spx;height:%spx}</style><iframe src="%s"></iframe>' \
    "$width" "$height" "$place" > "$work/frame.html"
  chromium --headless --no-sandbox --disable-gpu --hide-scrollbars --force-prefers-reduced-motion --virtual-time-budget=5000 \
    "--user-data-dir=$work/chromium" "--window-size=$width,$height" "${@:5}" "--screenshot=docs/images/$name.png" \
    "file://$work/frame.html" >/dev/null 2>&1
}

show web-desktop 1440 900 nanhu-2025.html#overview
show web-phone 390 780 nanhu-2025.html#sec-student-numbers
show web-dark 1440 900 nanhu-2025.html#sec-teachers --blink-settings=preferredColorScheme=0
show diff-page 1200 800 diff.html
