/** What {@code bin/prove} needs beside a shell. */
package io.anju.prove;
