#!/bin/sh
# Gradescope runs this once, when it builds the image of the autograder. The archive that is uploaded holds this file,
# run_autograder, spec.yaml with the files that it names, and a clone of Bootsmith in bootsmith/.
set -eu
apt-get update
apt-get install -y --no-install-recommends openjdk-17-jdk-headless maven
/autograder/source/bootsmith/bootsmith --version # builds it
