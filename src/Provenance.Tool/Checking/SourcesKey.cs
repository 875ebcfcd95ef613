using System.Security.Cryptography;
using System.Text;
using Provenance.Engine;
using Provenance.Engine.Decisions;
using Provenance.Engine.Facts;
using Provenance.Engine.Text;

namespace Provenance.Tool.Checking;

/// <summary>Tells one state of the sources and of what was decided about them from every other.</summary>
internal static class SourcesKey
{
    /// <summary>A hash of the sources' contents and of the facts they state.</summary>
    public static string Of(FactSet sources)
    {
        using var hash = IncrementalHash.CreateHash(HashAlgorithmName.SHA256);
        foreach (TextDocument document in sources.Documents)
            Add(hash, document.Path, document.Sha256, document.Title, document.Producer, document.UrlMain, document.DatePublished, sources.ValidityOf(document)?.ToString());
        foreach (Fact fact in sources.Facts)
        {
            Add(hash, fact.Id, fact.Verdict.ToString(), fact.Settlement?.Reason);
            foreach (SourceCitation citation in fact.Citations)
                Add(hash, citation.Id);
        }

        foreach (HouseCurrency currency in sources.Currencies)
            Add(hash, currency.Name, currency.Code, currency.Factor.ToString(System.Globalization.CultureInfo.InvariantCulture));
        foreach (HouseWord word in sources.Words)
            Add(hash, word.Phrase, word.Meaning);
        return Convert.ToHexStringLower(hash.GetHashAndReset());
    }

    private static void Add(IncrementalHash hash, params ReadOnlySpan<string?> parts)
    {
        foreach (string? part in parts)
            hash.AppendData(Encoding.UTF8.GetBytes(part + "\0"));
    }
}
