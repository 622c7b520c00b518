#!/bin/sh
# For crontab: 17 * * * * /srv/hut/publish.sh
# Builds what changed, keeps the ledger in git, and uploads only where something is new.
set -u
cd "$(dirname "$0")" || exit 1
fanfare=${FANFARE:-npx --no-install fanfare}

$fanfare build --allow-url --quiet --wait 600
code=$?
# 1: something in the articles is wrong, and what is right was published. 3: a source failed, and its last state stays.
case $code in 0 | 1 | 3) ;; *) exit $code ;; esac

if [ -d .git ]; then
  git add fanfare.ledger.jsonl
  git diff --cached --quiet || git commit --quiet --message "Keep the ledger"
fi
if [ -n "${HUT_HOST:-}" ]; then rsync --archive --delete public/ "$HUT_HOST:/var/www/hut/"; fi
exit $code
