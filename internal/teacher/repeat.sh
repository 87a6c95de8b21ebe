#!/usr/bin/env bash
# Trains the teacher, lets it read the silver text, and packs what it says:
#
#     bash internal/teacher/repeat.sh DATA [WORK]
#
# DATA is the folder of data sets. WORK, by default a folder of the user's
# cache, holds the Python packages, the model and all that lies between; it
# needs 8 GB. Written in the project: internal/train/silver.bin and
# internal/syntax/clusters.bin. $PYTHON names another Python than python3.11.
set -euo pipefail

step() { printf '\n== %s (%d s)\n' "$*" "$SECONDS"; }
fail() { printf 'repeat.sh: %s\n' "$*" >&2; exit 1; }

[ $# -eq 1 ] || [ $# -eq 2 ] || fail "usage: repeat.sh DATA [WORK]"
[ -d "$1" ] || fail "$1 is no folder"
data=$(cd "$1" && pwd)
for file in syntax/{ewt,gum-open}-{train,dev}.conllu quote/polnear-train.jsonl \
  entity/{gmb.{train,dev},wikigold.all,wnut17.{train,dev},btc.all,uner_ewt.dev,re3d.open}.jsonl \
  entity/{gum_ner.{train,dev},crossner_politics.{train,dev,test}}.jsonl \
  stance/{newsmtsc.train,newsmtsc-{rw,mt}.dev,dse.train.noleak,dse.valid}.jsonl coref/gap.dev.jsonl; do
  [ -f "$data/$file" ] || fail "$data/$file is missing"
done
work=${2:-${XDG_CACHE_HOME:-$HOME/.cache}/hearsay-teacher}
mkdir -p "$work"
work=$(cd "$work" && pwd)
cd "$(dirname "$0")/../.."

export HF_HUB_OFFLINE=1 # the encoder is in its package: nothing is fetched after the packages
export PYTHONPYCACHEPREFIX=$work/pycache NUMBA_CACHE_DIR=$work/numba
teacher() { "$work/venv/bin/python" "internal/teacher/$1.py" "${@:2}"; }
train() { go run ./internal/train -data "$data" "$@"; }

step "install"
"${PYTHON:-python3.11}" -m venv --clear "$work/venv"
"$work/venv/bin/pip" install --quiet --no-deps -r internal/teacher/requirements.txt

step "train the teacher"
teacher train "$data/syntax" "$work/model.pt"

step "cut the silver text into words"
train -silver-words "$work/words.jsonl"

step "label them"
teacher label "$work/model.pt" "$work/words.jsonl" "$work/labels.jsonl"

step "train the teacher of names"
teacher names train "$data" "$work/names.pt"

step "label the names"
teacher names label "$work/names.pt" "$work/words.jsonl" "$work/names.jsonl"

# Processes that wait for each other sleep, which on a machine with other work is faster.
sentiment() { OMP_WAIT_POLICY=PASSIVE GOMP_SPINCOUNT=0 teacher sentiment "$@"; }

step "train the teacher of sentiment"
sentiment train "$data" "$work/sentiment.pt"

step "find who is mentioned"
sentiment texts "$data" "$work/sentiment-texts.jsonl"
go run ./examples/annotate -stages sentence,entity <"$work/sentiment-texts.jsonl" >"$work/sentiment-read.jsonl"

step "label how they are spoken of"
sentiment label "$data" "$work/sentiment.pt" "$work/sentiment-read.jsonl" \
  "$work/toward-silver.jsonl" "$work/between-silver.jsonl"

# The clusters are of news: of PolNeAR and of the first part of the GMB, with
# which the texts begin.
step "cluster the words of news"
head -n 1084 "$work/words.jsonl" >"$work/news.jsonl"
teacher clusters "$work/model.pt" "$work/news.jsonl" "$work/clusters.tsv"

step "pack"
train -silver-labels "$work/labels.jsonl"
train -silver-clusters "$work/clusters.tsv"
train -silver-names "$work/names.jsonl"
train -silver-sentiment "$work/toward-silver.jsonl" "$work/between-silver.jsonl"
step "done: go run ./internal/train -data $data learns from it"
