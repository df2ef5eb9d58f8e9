#pragma once

#include "layout/Accidents.hpp"
#include "storyboard/Compile.hpp"

#include <functional>

namespace vitrine::testing {

/// A stage set by hand, with a small story's cast: two schools with their leaders, music and sport in the commons, a
/// family round them. Places count from the middle of the stage, in units.
class Ground {
public:
    Ground(Vec pixels, float textScale);

    [[nodiscard]] const Frame& frame() const { return m_frame; }
    [[nodiscard]] float textScale() const { return m_textScale; }
    /// A size of label that is large enough.
    [[nodiscard]] float label() const { return 22 * std::min(m_textScale, 1.5f); }

    void mark(const std::string& who, Vec at, float size, Paint paint = {ColourRole::Paper});
    void badge(const std::string& who, const std::string& id, Vec at, float size);
    void disc(const std::string& who, Vec at, float size, Paint fill);
    /// A line of text; `width` says how wide it is.
    void text(const std::string& who, const std::string& id, Vec at, float width, float size,
              Paint paint = {ColourRole::Paper}, const std::string& words = "words");
    void line(Layer layer, const std::string& who, const std::string& id, std::vector<Vec> points,
              Paint paint = {ColourRole::Paper});
    void closed(Layer layer, const std::string& who, std::vector<Vec> points, std::optional<Paint> fill);
    void panel(Layer layer, const std::string& who, const std::string& id, Box box, float radius, Paint fill);
    /// A text round the stage, its upper left corner in units of the screen.
    void frameText(const std::string& id, Vec corner, float width, float size, const std::string& words = "words");
    /// Someone turns to someone; the arrow names both: `gesture:0:a:b`.
    void gesture(const std::string& who, const std::string& to);

    [[nodiscard]] std::vector<Accident> accidents() const;

private:
    Frame m_frame;
    float m_textScale;
    Compiled m_compiled;
    Plan m_plan;
    Tableau m_tableau;
    Pose m_pose;

    [[nodiscard]] Vec onStage(Vec at) const { return m_frame.stage.centre() + at; }
    void add(Layer layer, const std::string& who, const std::string& id, Shape shape);
};

enum class Twin : bool { Broken, Mended };

/// An accident put on a stage on purpose, who is in it, and how it looks when it has been mended.
struct Planted {
    const char* name;
    AccidentKind kind;
    std::string first, second;
    std::function<void(Ground&, Twin)> plant;
};

[[nodiscard]] const std::vector<Planted>& plantedAccidents();

} // namespace vitrine::testing
