/* The next byte of a string that needs care, sixteen or eight bytes at a time. */
#ifndef LW_JSON_SCAN_H
#define LW_JSON_SCAN_H

#include <stdbool.h>
#include <stdint.h>
#include <string.h>

#if defined(__SSE2__)
#include <emmintrin.h>
#endif

#define LW_JSON_WORD(byte) ((uint64_t)0x0101010101010101u * (byte))

/* What ends a run besides a quote and a backslash; known where it is inlined. */
#define LW_JSON_STOP_CONTROL      1u
#define LW_JSON_STOP_BEYOND_ASCII 2u

static inline uint64_t lw_json_load64(const char *p)
{
    uint64_t w;

    memcpy(&w, p, sizeof(w));
    return w;
}

/* The high bit set in every byte that is zero, and perhaps in some behind the first such byte. */
static inline uint64_t lw_json_zero_bytes(uint64_t w)
{
    return (w - LW_JSON_WORD(0x01)) & ~w & LW_JSON_WORD(0x80);
}

static inline bool lw_json_stops(char c, unsigned stop)
{
    unsigned char u = (unsigned char)c;

    return c == '"' || c == '\\' || ((stop & LW_JSON_STOP_CONTROL) && u < 0x20) ||
           ((stop & LW_JSON_STOP_BEYOND_ASCII) && u >= 0x80);
}

static inline bool lw_json_word_stops(uint64_t w, unsigned stop)
{
    uint64_t hit =
        lw_json_zero_bytes(w ^ LW_JSON_WORD('"')) | lw_json_zero_bytes(w ^ LW_JSON_WORD('\\'));

    if (stop & LW_JSON_STOP_CONTROL)
        hit |= (w - LW_JSON_WORD(0x20)) & ~w & LW_JSON_WORD(0x80);
    if (stop & LW_JSON_STOP_BEYOND_ASCII)
        hit |= w & LW_JSON_WORD(0x80);
    return hit != 0;
}

#if defined(__SSE2__)
static inline int lw_json_vector_stops(__m128i v, unsigned stop)
{
    __m128i hit =
        _mm_or_si128(_mm_cmpeq_epi8(v, _mm_set1_epi8('"')), _mm_cmpeq_epi8(v, _mm_set1_epi8('\\')));

    if (stop & LW_JSON_STOP_CONTROL)
        hit = _mm_or_si128(hit, _mm_cmpeq_epi8(_mm_min_epu8(v, _mm_set1_epi8(0x1f)), v));
    if (stop & LW_JSON_STOP_BEYOND_ASCII)
        hit = _mm_or_si128(hit, v);
    return _mm_movemask_epi8(hit);
}
#endif

/* The first byte in [p, end) that ends a run, or `end`. */
static inline const char *lw_json_scan(const char *p, const char *end, unsigned stop)
{
#if defined(__SSE2__)
    for (; end - p >= 16; p += 16) {
        int hit = lw_json_vector_stops(_mm_loadu_si128((const __m128i *)(const void *)p), stop);

        if (hit != 0)
            return p + __builtin_ctz((unsigned)hit);
    }
#endif
    while (end - p >= 8 && !lw_json_word_stops(lw_json_load64(p), stop))
        p += 8;
    while (p < end && !lw_json_stops(*p, stop))
        p++;
    return p;
}

#endif
