# Appendix A, wrong in one answer.
# For each sector: the exception with which its end began, and the line that must be changed.

        .include "answers.inc"

        answer  1, vector=13, line=92
        answer  2, vector=14, line=39
        answer  3, vector=0, line=76
        answer  4, vector=13, line=44
        answer  5, vector=14, line=40
        answer  6, vector=13, line=13
        answer  7, vector=6, line=73
        answer  8, vector=14, line=41
        answer  9, vector=6, line=94
        answer  10, vector=14, line=87
        end
