/** YAML as a tree whose every node knows its place, and the reading of typed values from it. Knows nothing of grading. */
@NullMarked
package dev.bootsmith.grader.yaml;

import org.jspecify.annotations.NullMarked;
