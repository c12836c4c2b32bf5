/**
 * The managed property as one tree: project, building, section, floor, unit, space.
 *
 * <p>A <b>project</b> is a managed site of one of three kinds; the kind drives proposals, never rules. A <b>place</b> is
 * any node below it; its <b>code</b> ({@code 18F-1803}, {@code 3-2-501}) is what people say and is unique in the
 * project. A <b>section</b> is the 单元 of an address, a <b>unit</b> the owned or let room. A <b>common</b> place
 * belongs to all owners together. A <b>label</b> is the printed QR code of a place; a <b>plan</b> is a picture with
 * pins.
 *
 * <p>It knows nobody: who owns or uses a unit is {@code people}'s business, what is wrong there {@code requests}'.
 */
@NullMarked
@ApplicationModule(
        allowedDependencies = {"kernel", "database", "http", "sheets", "trail", "identity", "calendar", "files"})
package io.anju.estate;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
