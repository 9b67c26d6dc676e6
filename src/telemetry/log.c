#include "src/telemetry/log.h"
