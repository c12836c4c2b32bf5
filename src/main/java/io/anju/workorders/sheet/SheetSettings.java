package io.anju.workorders.sheet;

import java.util.List;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/**
 * Where the sheet finds its letters.
 *
 * @param fonts a regular font file and, if there is one, its bold sister; empty to search the usual places
 */
@ConfigurationProperties("anju.sheet")
record SheetSettings(@DefaultValue List<String> fonts) {}
