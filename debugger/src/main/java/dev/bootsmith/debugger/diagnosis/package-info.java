/**
 * The likely mistake behind a run that went wrong.
 *
 * <p>A fault's reason says which check failed; this package says why the program got there. In reading order:
 * {@link dev.bootsmith.debugger.diagnosis.RunRecorder} (what is noted while the guest runs), {@link dev.bootsmith.debugger.diagnosis.Evidence} (that and
 * what the machine looks like afterwards), {@link dev.bootsmith.debugger.diagnosis.Detector} (recognises some mistakes),
 * {@link dev.bootsmith.debugger.diagnosis.Diagnosis} (asks them all), {@link dev.bootsmith.debugger.diagnosis.Finding} (a mistake recognised),
 * {@link dev.bootsmith.debugger.diagnosis.FindingStory} (in words). Nothing here changes the machine.
 */
@NullMarked
package dev.bootsmith.debugger.diagnosis;

import org.jspecify.annotations.NullMarked;
