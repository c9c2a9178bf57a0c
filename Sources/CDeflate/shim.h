#ifndef DAYLIGHT_CDEFLATE_SHIM_H
#define DAYLIGHT_CDEFLATE_SHIM_H

#include <libdeflate.h>

#endif
