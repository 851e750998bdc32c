@NullMarked
package dev.bootsmith.grader.report;

import org.jspecify.annotations.NullMarked;
