#include "tools/Stats.hpp"

#include "records/Csv.hpp"
#include "records/Page.hpp"
#include "records/RecordFile.hpp"
#include "setup/Languages.hpp"
#include "setup/Open.hpp"

#include <fstream>
#include <iostream>

namespace vitrine {
namespace {

namespace fs = std::filesystem;

std::string oneLine(const std::vector<std::string>& lines) {
    std::string text;
    for (const std::string& line : lines)
        text += (text.empty() ? "" : " ") + line;
    return text;
}

/// What the exhibit calls its things; whatever is wrong with it is not told here.
Labels labelsOf(const fs::path& content) {
    const Storyboard storyboard = openExhibit(content).storyboard;
    Labels labels;
    labels.title = storyboard.title;
    for (const Question& question : storyboard.questions)
        labels.questions.emplace_back(question.id.value, oneLine(question.brief));
    for (const Term& term : storyboard.terms)
        labels.terms.emplace_back(term.id.value, term.text.value);
    for (const StoryCase& story : storyboard.cases) {
        labels.cases.emplace_back(story.slug, story.title);
        for (const StoryBeat& beat : story.beats)
            labels.beats[story.slug].emplace_back(beat.id, beat.caption);
    }
    const std::vector<Language> languages = languagesOf(content);
    labels.ownLanguage = languages.front().tag;
    for (const auto& [tag, name] : languages)
        labels.languages.emplace_back(tag, name);
    return labels;
}

bool write(const fs::path& path, const std::string& text) {
    std::ofstream file(path, std::ios::binary);
    file << text << std::flush;
    return file.good();
}

int complain(const std::string& mistake, std::ostream& errors) {
    errors << "vitrine: " << mistake << '\n';
    return 1;
}

} // namespace

int stats(const StatsOptions& options, std::ostream& out, std::ostream& errors) {
    const ReadRecords read = readRecords(options.records);
    if (!read.trouble.empty()) return complain(read.trouble, errors);
    const std::vector<VisitRecord> visits = visitsOf(read.records);
    const Figures figures = figuresOf(visits);
    const Labels labels = labelsOf(options.content);
    out << statsText(figures, labels);
    if (options.html && !write(*options.html, statsPage(figures, labels)))
        return complain(options.html->string() + " cannot be written", errors);
    if (!options.csv) return 0;
    std::error_code failure; // told when the first table cannot be written
    fs::create_directories(*options.csv, failure);
    for (const TextFile& table : csvFiles(visits, figures))
        if (!write(*options.csv / table.name, table.text))
            return complain((*options.csv / table.name).string() + " cannot be written", errors);
    return 0;
}

} // namespace vitrine
