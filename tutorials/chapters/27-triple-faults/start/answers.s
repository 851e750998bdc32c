# Appendix A.
# For each sector: the exception with which its end began, and the line that must be changed.

        .include "answers.inc"

        answer  1, vector=255, line=0
        answer  2, vector=255, line=0
        answer  3, vector=255, line=0
        answer  4, vector=255, line=0
        answer  5, vector=255, line=0
        answer  6, vector=255, line=0
        answer  7, vector=255, line=0
        answer  8, vector=255, line=0
        answer  9, vector=255, line=0
        answer  10, vector=255, line=0
        end
