using System.Text.Json.Nodes;
using Provenance.Engine.Checking;
using Provenance.Engine.Quotes;
using Provenance.Tool.Json;
using Provenance.Tool.Serving;

namespace Provenance.Tool.Assistants;

/// <summary>What came of a quotation that was handed over by itself.</summary>
/// <param name="Verdict">What came of it.</param>
/// <param name="Message">What is wrong, on one line; null where nothing is.</param>
/// <param name="Claim">What it was held against.</param>
internal sealed record QuotationAnswer(QuotationVerdictKind Verdict, string? Message, CheckedCitation Claim)
{
    /// <summary>Pairs of marks that may stand around the words.</summary>
    private static readonly string[] Marks = ["\"\"", "“”", "„“", "«»", "''", "‘’"];

    /// <summary>Verifies words.</summary>
    public static QuotationAnswer Of(SourcesSnapshot sources, string words, string? speaker)
    {
        string bare = WithoutMarks(words);
        (CheckedCitation claim, Finding? finding) = sources.With(checker => checker.Verify(bare, string.IsNullOrWhiteSpace(speaker) ? null : speaker.Trim()));
        QuotationVerdictKind verdict = claim.Outcome switch
        {
            CheckOutcome.Verified => finding is null ? QuotationVerdictKind.Verified : QuotationVerdictKind.OtherSpeaker,
            CheckOutcome.Contradicted => QuotationVerdictKind.Differs,
            _ => QuotationVerdictKind.NotFound,
        };
        string? message = finding?.Message ?? (verdict == QuotationVerdictKind.NotFound ? "There are no words in it that could be looked for" : null);
        return new QuotationAnswer(verdict, message, claim);
    }

    /// <summary>The answer as an object.</summary>
    public JsonObject ToJson(SourcesSnapshot sources)
    {
        var answer = new JsonObject { ["verdict"] = JsonMembers.CamelCase(Verdict) };
        if (Message is not null)
            answer["message"] = Message;
        if (Claim.Words is not null)
            answer["words"] = Claim.Words;
        if ((Claim.Source as QuoteCitation)?.SpeakerAsTold is { } speaker)
            answer["speaker"] = speaker;
        if (Claim.Fact is { } fact)
        {
            answer["fact"] = fact.Id;
            answer["factVerdict"] = JsonMembers.CamelCase(fact.Verdict);
        }

        answer["places"] = Answers.Array(Claim.Places.Take(Answers.MostPlaces).Select(place => Answers.Of(place, sources.Source(place.Path))));
        return answer;
    }

    private static string WithoutMarks(string words)
    {
        string trimmed = words.Trim();
        bool isMarked = trimmed.Length > 2 && Marks.Any(pair => trimmed[0] == pair[0] && trimmed[^1] == pair[1]);
        return isMarked ? trimmed[1..^1].Trim() : trimmed;
    }
}
