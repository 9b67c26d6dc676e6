/* Gives back memory that only starting up, or a burst, needed. */
#ifndef LW_TELEMETRY_TRIM_H
#define LW_TELEMETRY_TRIM_H

/* Returns free heap to the kernel, and unmaps the pages of program and libraries that are clean
 * copies of their files: what is used again comes back from the page cache by a soft fault. For a
 * process that has become idle; costs some 100 us, and as much again when it is busy next. */
void lw_memory_trim(void);

#endif
