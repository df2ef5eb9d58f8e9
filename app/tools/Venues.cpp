#include "tools/Venues.hpp"

#include "render/PangoMeasure.hpp"

#include <algorithm>
#include <atomic>
#include <future>
#include <thread>

namespace vitrine {
namespace {

/// One case at one stage, for all venues that show the same picture larger or smaller.
struct Job {
    std::size_t caseIndex = 0;
    LayoutRequest request;
    std::vector<std::size_t> venues;
};

LayoutRequest requestFor(const Venue& venue) {
    LayoutRequest request;
    request.frame = frameFor(venue.pixels, ControlsBand::Shown, venue.textScale);
    request.textScale = venue.textScale;
    return request;
}

bool looksAlike(const LayoutRequest& a, const LayoutRequest& b) {
    return a.textScale == b.textScale && a.frame.size == b.frame.size;
}

std::vector<Job> jobsFor(const Storyboard& storyboard, const std::vector<Venue>& venues) {
    std::vector<Job> stages;
    for (std::size_t v = 0; v < venues.size(); ++v) {
        const LayoutRequest request = requestFor(venues[v]);
        const auto same = std::find_if(stages.begin(), stages.end(),
                                       [&](const Job& job) { return looksAlike(job.request, request); });
        if (same == stages.end())
            stages.push_back({0, request, {v}});
        else
            same->venues.push_back(v);
    }
    std::vector<Job> jobs;
    for (std::size_t i = 0; i < storyboard.cases.size(); ++i)
        for (Job job : stages) {
            job.caseIndex = i;
            jobs.push_back(std::move(job));
        }
    return jobs;
}

} // namespace

std::vector<Venue> usualVenues() {
    std::vector<Venue> venues;
    for (const Vec pixels : {Vec{1920, 1080}, Vec{3840, 2160}, Vec{1080, 1920}, Vec{1280, 800}, Vec{2560, 1080}})
        for (const float textScale : {1.f, 1.5f, 2.f})
            venues.push_back({pixels, textScale});
    return venues;
}

std::vector<Finding> findingsAt(const Storyboard& storyboard, const CheckRequest& request,
                                const InterfaceWords& words) {
    const std::vector<Job> jobs = jobsFor(storyboard, request.venues);
    std::vector<std::vector<Accident>> found(jobs.size());
    std::atomic<std::size_t> next{0};
    const auto work = [&] {
        const PangoMeasure measure; // for one thread
        for (std::size_t i = next++; i < jobs.size(); i = next++)
            found[i] = findAccidents(storyboard, jobs[i].caseIndex, jobs[i].request, measure, words, request.themes);
    };
    std::vector<std::future<void>> others;
    for (unsigned i = 1; i < std::thread::hardware_concurrency() && i < jobs.size(); ++i)
        others.push_back(std::async(std::launch::async, work));
    work();
    for (std::future<void>& other : others)
        other.get();
    std::vector<Sighting> sightings;
    for (std::size_t i = 0; i < jobs.size(); ++i)
        for (const Accident& accident : found[i])
            for (const std::size_t venue : jobs[i].venues)
                sightings.push_back({jobs[i].caseIndex, venue, accident});
    return findingsOf(sightings);
}

} // namespace vitrine
