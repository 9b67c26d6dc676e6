#include "lib/base/time.h"

#include <stdio.h>

#define DAY_MS         ((int64_t)86400000)
#define MS_MIN         (-(int64_t)62135596800000) /* 0001-01-01 */
#define MS_MAX         ((int64_t)253402300799999) /* 9999-12-31T23:59:59.999 */
#define DAYS_400_YEARS 146097

/* Civil from days and days from civil in the proleptic Gregorian calendar, with years that begin
 * in March so that the leap day is the last of its year. */
static void civil(int64_t days, int *year, int *month, int *day)
{
    int64_t z = days + 719468;
    int64_t era = (z >= 0 ? z : z - (DAYS_400_YEARS - 1)) / DAYS_400_YEARS;
    int64_t doe = z - era * DAYS_400_YEARS;
    int64_t yoe = (doe - doe / 1460 + doe / 36524 - doe / 146096) / 365;
    int64_t doy = doe - (365 * yoe + yoe / 4 - yoe / 100);
    int64_t mp = (5 * doy + 2) / 153;

    *day = (int)(doy - (153 * mp + 2) / 5 + 1);
    *month = (int)(mp < 10 ? mp + 3 : mp - 9);
    *year = (int)(yoe + era * 400 + (*month <= 2));
}

static int64_t days_from(int year, int month, int day)
{
    int64_t y = year - (month <= 2);
    int64_t era = (y >= 0 ? y : y - 399) / 400;
    int64_t yoe = y - era * 400;
    int64_t doy = (153 * (month > 2 ? month - 3 : month + 9) + 2) / 5 + day - 1;
    int64_t doe = yoe * 365 + yoe / 4 - yoe / 100 + doy;

    return era * DAYS_400_YEARS + doe - 719468;
}

struct lw_str lw_time_text(int64_t ms, char out[LW_TIME_TEXT_BUF])
{
    int year;
    int month;
    int day;
    int64_t days;
    int64_t rest;
    char text[64];

    ms = ms < MS_MIN ? MS_MIN : ms > MS_MAX ? MS_MAX : ms;
    days = ms / DAY_MS;
    if (days * DAY_MS > ms)
        days--;
    rest = ms - days * DAY_MS;
    civil(days, &year, &month, &day);
    snprintf(text, sizeof(text), "%04d-%02d-%02dT%02d:%02d:%02d.%03dZ", year, month, day,
             (int)(rest / 3600000), (int)(rest / 60000 % 60), (int)(rest / 1000 % 60),
             (int)(rest % 1000));
    memcpy(out, text, LW_TIME_TEXT_BUF);
    return lw_str(out, LW_TIME_TEXT);
}

static int digits(struct lw_str s, size_t at, size_t n)
{
    int v = 0;

    for (size_t i = at; i < at + n; i++) {
        if (s.p[i] < '0' || s.p[i] > '9')
            return -1;
        v = v * 10 + (s.p[i] - '0');
    }
    return v;
}

int lw_time_parse(struct lw_str s, int64_t *wall_ms)
{
    static const char shape[] = "dddd-dd-ddTdd:dd:dd.dddZ";
    char again[LW_TIME_TEXT_BUF];
    int64_t ms;

    if (s.n != LW_TIME_TEXT)
        return -LW_ERR_SYNTAX;
    for (size_t i = 0; i < s.n; i++) {
        if (shape[i] == 'd' ? s.p[i] < '0' || s.p[i] > '9' : s.p[i] != shape[i])
            return -LW_ERR_SYNTAX;
    }
    if (digits(s, 5, 2) < 1 || digits(s, 5, 2) > 12)
        return -LW_ERR_SYNTAX;
    ms = days_from(digits(s, 0, 4), digits(s, 5, 2), digits(s, 8, 2)) * DAY_MS +
         digits(s, 11, 2) * (int64_t)3600000 + digits(s, 14, 2) * (int64_t)60000 +
         digits(s, 17, 2) * (int64_t)1000 + digits(s, 20, 3);
    /* A day or an hour out of range comes back as another text. */
    if (!lw_str_eq(lw_time_text(ms, again), s))
        return -LW_ERR_SYNTAX;
    *wall_ms = ms;
    return 0;
}
