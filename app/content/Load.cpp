#include "content/Load.hpp"

#include "content/Names.hpp"
#include "content/ReadCase.hpp"
#include "content/ReadExhibit.hpp"
#include "content/Reporter.hpp"
#include "content/Toml.hpp"
#include "content/Translate.hpp"

#include <algorithm>

namespace vitrine {
namespace {

constexpr const char* exhibitFile = "exhibit.toml";

std::optional<CaseStudy> loadCase(const FileSource& files, const Words& slug, const Exhibit& exhibit,
                                  Reporter& reporter) {
    // Told already: that a file of such a name is missing would tell it twice.
    if (readName(slug, reporter).value != slug.value || !isName(slug.value)) return std::nullopt;
    const std::string path = slug.value + "/case.toml";
    const auto text = files(path);
    if (!text) {
        reporter.error(slug.place, "there is no file " + quoted(path) + " for this case",
                       "the case's folder has its name, as it stands here");
        return std::nullopt;
    }
    const TomlDocument document = parseToml(*text, path);
    reporter.add(document.diagnostics);
    if (!document.root) return std::nullopt;
    return readCase(*document.root, slug.value, exhibit, reporter);
}

/// What is translated in the file at `path`, where there is one.
template <typename Item>
Item inLanguage(Item own, const FileSource& files, const std::string& path, Reporter& reporter) {
    const auto text = files(path);
    if (!text) {
        reporter.warning({path}, "there is no such file", "what it would translate stays as it is");
        return own;
    }
    const TomlDocument document = parseToml(*text, path);
    reporter.add(document.diagnostics);
    if (!document.root) return own;
    Reporter found;
    own = translated(std::move(own), *document.root, found);
    for (const Diagnostic& d : found.diagnostics())
        reporter.warning(d.place, d.message, d.advice); // the text that is there serves
    return own;
}

Exhibit inLanguage(Exhibit exhibit, const FileSource& files, const std::string& language, Reporter& reporter) {
    const std::string ending = "." + language + ".toml";
    exhibit = inLanguage<Exhibit>(std::move(exhibit), files, "exhibit" + ending, reporter);
    for (CaseStudy& study : exhibit.cases) {
        const std::string path = study.slug + "/case" + ending;
        study = inLanguage<CaseStudy>(std::move(study), files, path, reporter);
    }
    return exhibit;
}

bool isAnswered(const Question& question, const std::vector<CaseStudy>& cases) {
    const auto answers = [&](const Beat& beat) { return beat.question.value == question.id.value; };
    return std::any_of(cases.begin(), cases.end(), [&](const CaseStudy& study) {
        return std::any_of(study.beats.begin(), study.beats.end(), answers);
    });
}

void checkQuestionsAnswered(const Exhibit& exhibit, Reporter& reporter) {
    for (const Question& question : exhibit.questions)
        if (!question.id.value.empty() && !isAnswered(question, exhibit.cases))
            reporter.warning(question.id.place, "no beat answers the question " + quoted(question.id.value));
}

} // namespace

std::string ownLanguage(const FileSource& files) {
    const std::string usual = Exhibit{}.language;
    const TomlDocument document = parseToml(files(exhibitFile).value_or(""), exhibitFile);
    if (!document.root) return usual;
    for (const TomlEntry& entry : std::get<TomlTable>(document.root->value))
        if (const auto* tag = std::get_if<std::string>(&entry.node.value); entry.key == "language" && tag)
            return isLanguageTag(*tag) ? *tag : usual;
    return usual;
}

Loaded loadExhibit(const FileSource& files, const std::string& language) {
    Reporter reporter;
    const auto text = files(exhibitFile);
    if (!text)
        return {{}, {{Severity::Error, {exhibitFile}, "there is no such file, and every exhibit begins with it", {}}}};
    const TomlDocument document = parseToml(*text, exhibitFile);
    if (!document.root) return {{}, document.diagnostics};

    ExhibitFile file = readExhibit(*document.root, reporter);
    for (const Words& slug : file.slugs)
        if (auto study = loadCase(files, slug, file.exhibit, reporter)) file.exhibit.cases.push_back(std::move(*study));
    // A case that is missing may well answer the questions the others leave open.
    if (!file.slugs.empty() && file.exhibit.cases.size() == file.slugs.size())
        checkQuestionsAnswered(file.exhibit, reporter);
    if (!language.empty() && language != file.exhibit.language)
        file.exhibit = inLanguage(std::move(file.exhibit), files, language, reporter);
    return {std::move(file.exhibit), reporter.diagnostics()};
}

} // namespace vitrine
