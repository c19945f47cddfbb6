#pragma once

#include <libical/ical.h>
#include <memory>

namespace lianxin {

struct ReleaseComponent {
    void operator()(icalcomponent *component) const { icalcomponent_free(component); }
};

/// A part of a calendar that nobody else holds.
using CalendarComponent = std::unique_ptr<icalcomponent, ReleaseComponent>;

} // namespace lianxin
