using Provenance.Engine.Json;
using Provenance.Engine.Mentions;

namespace Provenance.Engine.Decisions;

/// <summary>Reads what words mean in a house: names of money, and words that mean the same.</summary>
/// <param name="shape">Takes the faults.</param>
internal sealed class HouseReader(JsonShape shape)
{
    private readonly List<HouseCurrency> _currencies = [];
    private readonly List<HouseWord> _words = [];
    private readonly Dictionary<string, HouseWord> _wordOfPhrase = new(StringComparer.Ordinal);
    private readonly Dictionary<string, HouseWord> _wordOfMeaning = new(StringComparer.Ordinal);

    /// <summary>What has been read of money.</summary>
    public IReadOnlyList<HouseCurrency> Currencies => _currencies;

    /// <summary>What has been read of words.</summary>
    public IReadOnlyList<HouseWord> Words => _words;

    /// <summary>Reads what money a name means. One that can mean one currency only, or a second meaning of one name, is a slip.</summary>
    public void ReadCurrency(JsonMember member)
    {
        if (shape.Text(member.Value, "a currency") is not { } text)
            return;
        string[] words = text.Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries);
        decimal? factor = words.Length == 1 ? 1 : words.Length == 2 ? Lexicon.Units.Currencies.ScaleOf(words[0]) : null;
        string name = member.Name.Trim(), code = words[words.Length - 1];
        if (factor is not { } times || !Lexicon.Units.Currencies.IsCode(code))
            shape.Fault(member.Value.Position, $"'{text}' is no currency: write its ISO 4217 code, and before it thousand, million or billion where the name means so many: \"SEK\", \"million CAD\"");
        else if (HouseCurrencies.ReadAs(name) is not { Count: > 0 } codes)
            shape.Fault(member.Position, $"'{member.Name}' is no sign or name of money that may mean several; it may be $, M$, kr, crowns, dollars, francs, pesos or another that the text leaves open");
        else if (_currencies.Find(other => HouseCurrencies.ReadAs(other.Name).SequenceEqual(codes) && string.Equals(other.Name.TrimEnd('s'), name.TrimEnd('s'), StringComparison.OrdinalIgnoreCase)) is { } twice)
            shape.Fault(member.Position, $"'{member.Name}' has a currency already, as '{twice.Name}'; take one of them out");
        else
            _currencies.Add(new HouseCurrency(member.Position, name, code, times));
    }

    /// <summary>Reads what a word means. What names nothing, has a meaning twice, or means what means something else is a slip.</summary>
    public void ReadWord(JsonMember member)
    {
        if (shape.Text(member.Value, "a word of the house") is not { } text)
            return;
        var word = new HouseWord(member.Position, member.Name.Trim(), text.Trim());
        string phrase = HouseVocabulary.KeyOf(word.Phrase), meaning = HouseVocabulary.KeyOf(word.Meaning);
        if (HouseVocabulary.FaultOf(word.Phrase) is { } wrong)
            shape.Fault(member.Position, $"'{word.Phrase}' {wrong}");
        else if (HouseVocabulary.FaultOf(word.Meaning) is { } wrongMeaning)
            shape.Fault(member.Value.Position, $"'{word.Meaning}' {wrongMeaning}");
        else if (phrase == meaning)
            shape.Fault(member.Value.Position, $"'{word.Phrase}' and '{word.Meaning}' are one word already; take this out");
        else if (_wordOfPhrase.TryGetValue(phrase, out HouseWord? twice))
            shape.Fault(member.Position, $"'{word.Phrase}' has a meaning already, as '{twice.Phrase}'; take one of them out");
        else if (_wordOfMeaning.TryGetValue(phrase, out HouseWord? meant))
            shape.Fault(member.Position, $"'{word.Phrase}' is what '{meant.Phrase}' means; give both one meaning");
        else if (_wordOfPhrase.TryGetValue(meaning, out HouseWord? further))
            shape.Fault(member.Value.Position, $"'{word.Meaning}' means '{further.Meaning}'; write that here");
        else
            Add(word, phrase, meaning);
    }

    private void Add(HouseWord word, string phrase, string meaning)
    {
        _words.Add(word);
        _wordOfPhrase.Add(phrase, word);
        _wordOfMeaning[meaning] = word;
    }
}
