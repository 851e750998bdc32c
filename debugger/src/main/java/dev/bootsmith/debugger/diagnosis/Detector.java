package dev.bootsmith.debugger.diagnosis;

import java.util.List;

/** Recognises some kinds of mistakes. What it is not sure of it does not name: a wrong accusation is worse than none. */
interface Detector {
    /** Returns what it recognises, the most specific first; usually nothing. */
    List<Finding> find(Evidence evidence);
}
