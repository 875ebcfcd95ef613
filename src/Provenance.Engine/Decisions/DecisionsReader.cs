using Provenance.Engine.Json;
using Provenance.Engine.Mentions;
using Provenance.Engine.Text;

namespace Provenance.Engine.Decisions;

/// <summary>Reads <c>provenance.json</c>. What cannot be understood is a fault at its place and takes nothing from the rest.</summary>
public sealed class DecisionsReader
{
    private readonly JsonShape _shape = new();
    private readonly List<Rename> _renames = [];
    private readonly List<IReadOnlyList<FactReference>> _same = [];
    private readonly List<IReadOnlyList<FactReference>> _different = [];
    private readonly List<RankedSource> _ranks = [];
    private readonly List<Resolution> _resolutions = [];
    private readonly List<string> _excluded = [];
    private readonly List<DatedSource> _validities = [];
    private readonly List<DerivedDeclaration> _derived = [];
    private readonly List<HouseCurrency> _currencies = [];
    private readonly List<HouseWord> _words = [];
    private readonly Dictionary<string, HouseWord> _wordOfPhrase = new(StringComparer.Ordinal);
    private readonly Dictionary<string, HouseWord> _wordOfMeaning = new(StringComparer.Ordinal);

    private DecisionsReader()
    {
    }

    /// <summary>Reads the text of the file.</summary>
    public static DecisionsReading Read(string text)
    {
        try
        {
            var reader = new DecisionsReader();
            reader.ReadFile(JsonText.Parse(text));
            return new DecisionsReading(
                new DecisionSet(reader._renames, reader._same, reader._different, reader._ranks, reader._resolutions) { Excluded = reader._excluded, Validities = reader._validities, Derived = reader._derived, Currencies = reader._currencies, Words = reader._words },
                [.. reader._shape.Faults.OrderBy(fault => fault.Position.Line).ThenBy(fault => fault.Position.Column)]);
        }
        catch (JsonSyntaxException e)
        {
            return new DecisionsReading(DecisionSet.None, [new Fault(FaultKind.Malformed, e.Position, $"This is no JSON: {e.Message}")]);
        }
    }

    private void ReadFile(JsonItem file)
    {
        foreach (JsonMember member in _shape.Members(file, "provenance.json", "$schema", "names", "rename", "same", "different", "rank", "resolve", "exclude", "sources", "derived", "currencies", "words"))
        {
            switch (member.Name)
            {
                case "names":
                    foreach (JsonItem given in _shape.Array(member.Value, "'names'"))
                        ReadGivenName(given);
                    break;
                case "rename":
                    ReadRenames(member.Value);
                    break;
                case "same":
                    ReadGroups(member.Value, "same", _same);
                    break;
                case "different":
                    ReadGroups(member.Value, "different", _different);
                    break;
                case "rank":
                    ReadRanks(member.Value);
                    break;
                case "resolve":
                    foreach (JsonItem resolution in _shape.Array(member.Value, "'resolve'"))
                        ReadResolution(resolution);
                    break;
                case "derived":
                    foreach (JsonMember derived in _shape.Object(member.Value, "'derived'"))
                        ReadDerived(derived);
                    break;
                case "sources":
                    foreach (JsonMember source in _shape.Object(member.Value, "'sources'"))
                        ReadValidity(source);
                    break;
                case "currencies":
                    foreach (JsonMember currency in _shape.Object(member.Value, "'currencies'"))
                        ReadCurrency(currency);
                    break;
                case "words":
                    foreach (JsonMember word in _shape.Object(member.Value, "'words'"))
                        ReadWord(word);
                    break;
                case "exclude":
                    foreach (JsonItem excluded in _shape.Array(member.Value, "'exclude'"))
                        ReadExcluded(excluded);
                    break;
            }
        }
    }

    private void ReadRenames(JsonItem renames)
    {
        foreach (JsonMember member in _shape.Object(renames, "'rename'"))
        {
            if (_shape.Text(member.Value, "a new name") is not { } name)
                continue;
            if (Naming.FactName.Fault(name) is { } wrong)
                _shape.Fault(member.Value.Position, $"'{name}' cannot be the name of a fact: {wrong}");
            else
                _renames.Add(new Rename(new FactReference(member.Position, member.Name), name, member.Value.Position));
        }
    }

    private void ReadGivenName(JsonItem item)
    {
        int faults = _shape.Faults.Count;
        (string Text, LinePosition Position)? name = null;
        List<FactReference> citations = [];
        foreach (JsonMember member in _shape.Members(item, "a given name", "name", "citations"))
        {
            if (member.Name == "citations")
                citations.AddRange(ReadCitations(member.Value));
            else if (_shape.Text(member.Value, "'name'") is { } text)
                name = (text, member.Value.Position);
        }

        if (_shape.Faults.Count > faults)
            return;
        if (name is not { } given)
            _shape.Fault(item.Position, "A given name has its 'name'");
        else if (Naming.FactName.Fault(given.Text) is { } wrong)
            _shape.Fault(given.Position, $"'{given.Text}' cannot be the name of a fact: {wrong}");
        else if (citations.Count == 0)
            _shape.Fault(item.Position, "A given name has the 'citations' of its fact, one or more; 'provenance rename' writes them");
        else
            _renames.Add(new Rename(citations[0], given.Text, given.Position) { Others = citations.GetRange(1, citations.Count - 1) });
    }

    private IEnumerable<FactReference> ReadCitations(JsonItem item)
    {
        foreach (JsonItem citation in _shape.Array(item, "'citations'"))
        {
            if (citation.Kind == JsonKind.String)
                _shape.Fault(citation.Position, "A citation has a 'source' and its 'exact' words");
            else if (ReadReference(citation) is { } reference)
                yield return reference;
        }
    }

    private void ReadGroups(JsonItem groups, string what, List<IReadOnlyList<FactReference>> into)
    {
        foreach (JsonItem group in _shape.Array(groups, $"'{what}'"))
        {
            List<FactReference> references = [.. _shape.Array(group, $"a group of '{what}'").Select(ReadReference).OfType<FactReference>()];
            if (references.Count >= 2)
                into.Add(references);
            else if (group.Kind == JsonKind.Array && group.Items.Count < 2)
                _shape.Fault(group.Position, $"A group of '{what}' names two facts or citations, or more");
        }
    }

    private FactReference? ReadReference(JsonItem item)
    {
        if (item.Kind != JsonKind.Object)
            return _shape.Text(item, "a fact") is { } name ? new FactReference(item.Position, name) : null;

        string? source = null, exact = null, prefix = null, suffix = null, hash = null;
        int faults = _shape.Faults.Count;
        foreach (JsonMember member in _shape.Members(item, "a citation", "source", "exact", "prefix", "suffix", "hash"))
        {
            string? text = _shape.Text(member.Value, $"'{member.Name}'");
            switch (member.Name)
            {
                case "source":
                    source = text;
                    break;
                case "exact":
                    exact = text;
                    break;
                case "prefix":
                    prefix = text;
                    break;
                case "suffix":
                    suffix = text;
                    break;
                default:
                    hash = text;
                    break;
            }
        }

        if (source != null && exact != null)
            return new FactReference(item.Position, null, source, exact, prefix) { Suffix = suffix, Hash = hash };
        if (_shape.Faults.Count == faults)
            _shape.Fault(item.Position, "A citation has a 'source' and its 'exact' words");
        return null;
    }

    private void ReadRanks(JsonItem ranks)
    {
        foreach (JsonMember member in _shape.Object(ranks, "'rank'"))
        {
            if (_shape.Text(member.Value, "a rank") is not { } word)
                continue;
            SourceRank? rank = word switch
            {
                "preferred" => SourceRank.Preferred,
                "normal" => SourceRank.Normal,
                "deprecated" => SourceRank.Deprecated,
                _ => null,
            };
            if (rank is { } known)
                _ranks.Add(new RankedSource(member.Name, known, member.Position));
            else
                _shape.Fault(member.Value.Position, $"'{word}' is no rank; a source is 'preferred', 'normal' or 'deprecated'");
        }
    }

    /// <summary>A formula alone, or with how it is rounded and what unit it is to have.</summary>
    private void ReadDerived(JsonMember derived)
    {
        const int mostDigits = 12;
        int faults = _shape.Faults.Count;
        if (Naming.FactName.Fault(derived.Name) is { } wrong)
            _shape.Fault(derived.Position, $"'{derived.Name}' cannot be the name of a fact: {wrong}");
        if (derived.Value.Kind == JsonKind.String)
        {
            if (_shape.Text(derived.Value, "a formula") is { } plain && _shape.Faults.Count == faults)
                _derived.Add(new DerivedDeclaration(derived.Name, plain, derived.Value.Position));
            return;
        }

        string? formula = null, unit = null;
        LinePosition position = derived.Value.Position;
        int? digits = null;
        RoundingWay? way = RoundingWay.Nearest;
        foreach (JsonMember member in _shape.Members(derived.Value, "a derived figure", "formula", "round", "rounding", "unit"))
        {
            switch (member.Name)
            {
                case "formula":
                    formula = _shape.Text(member.Value, "'formula'");
                    position = member.Value.Position;
                    break;
                case "round":
                    digits = member.Value.Kind == JsonKind.Number && int.TryParse(member.Value.Text, System.Globalization.NumberStyles.None, System.Globalization.CultureInfo.InvariantCulture, out int number) && number <= mostDigits ? number : null;
                    if (digits is null)
                        _shape.Fault(member.Value.Position, "'round' is a number of digits behind the point, 0 to 12");
                    break;
                case "rounding":
                    way = _shape.Text(member.Value, "'rounding'") switch { "nearest" => RoundingWay.Nearest, "up" => RoundingWay.Up, "down" => RoundingWay.Down, _ => null };
                    if (way is null)
                        _shape.Fault(member.Value.Position, "'rounding' is 'nearest' (a half away from zero), 'up' or 'down'");
                    break;
                default:
                    unit = _shape.Text(member.Value, "'unit'");
                    break;
            }
        }

        if (_shape.Faults.Count > faults)
            return;
        if (formula is null)
            _shape.Fault(derived.Value.Position, "A derived figure has its 'formula'");
        else
            _derived.Add(new DerivedDeclaration(derived.Name, formula, position) { Digits = digits, Way = way!.Value, Unit = unit });
    }

    private void ReadValidity(JsonMember source)
    {
        int faults = _shape.Faults.Count;
        string? from = null, to = null, edition = null, supersedes = null;
        LinePosition end = source.Value.Position;
        foreach (JsonMember member in _shape.Members(source.Value, "a source", "validFrom", "validTo", "edition", "supersedes"))
        {
            string? text = _shape.Text(member.Value, $"'{member.Name}'");
            switch (member.Name)
            {
                case "validFrom":
                    from = Day(member, text, IsoDay.First);
                    break;
                case "validTo":
                    to = Day(member, text, IsoDay.Last);
                    end = member.Value.Position;
                    break;
                case "edition":
                    edition = text;
                    break;
                default:
                    supersedes = text;
                    break;
            }
        }

        var validity = new Validity(from, to, edition, supersedes);
        if (_shape.Faults.Count > faults)
            return;
        if (validity.IsReversed)
            _shape.Fault(end, $"'{source.Name}' ends on {to} and begins on {from}; mend 'validFrom' or 'validTo'");
        else if (validity.IsEmpty)
            _shape.Fault(source.Value.Position, $"Nothing is said of '{source.Name}'; it may have 'validFrom', 'validTo', 'edition', 'supersedes'");
        else
            _validities.Add(new DatedSource(source.Name, validity, source.Position));
    }

    private string? Day(JsonMember member, string? text, Func<string, string?> read)
    {
        if (text is null)
            return null;
        string? day = read(text);
        if (day is null)
            _shape.Fault(member.Value.Position, $"'{member.Name}' is '{text}'; write a date of ISO 8601: \"2025-01-01\", \"2025-01\" or \"2025\"");
        return day;
    }

    /// <summary>A name that can mean one currency only, or a second meaning of one name, is a slip.</summary>
    private void ReadCurrency(JsonMember member)
    {
        if (_shape.Text(member.Value, "a currency") is not { } text)
            return;
        string[] words = text.Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries);
        decimal? factor = words.Length == 1 ? 1 : words.Length == 2 ? Lexicon.Units.Currencies.ScaleOf(words[0]) : null;
        string name = member.Name.Trim(), code = words[words.Length - 1];
        if (factor is not { } times || !Lexicon.Units.Currencies.IsCode(code))
            _shape.Fault(member.Value.Position, $"'{text}' is no currency: write its ISO 4217 code, and before it thousand, million or billion where the name means so many: \"SEK\", \"million CAD\"");
        else if (HouseCurrencies.ReadAs(name) is not { Count: > 0 } codes)
            _shape.Fault(member.Position, $"'{member.Name}' is no sign or name of money that may mean several; it may be $, M$, kr, crowns, dollars, francs, pesos or another that the text leaves open");
        else if (_currencies.Find(other => HouseCurrencies.ReadAs(other.Name).SequenceEqual(codes) && string.Equals(other.Name.TrimEnd('s'), name.TrimEnd('s'), StringComparison.OrdinalIgnoreCase)) is { } twice)
            _shape.Fault(member.Position, $"'{member.Name}' has a currency already, as '{twice.Name}'; take one of them out");
        else
            _currencies.Add(new HouseCurrency(member.Position, name, code, times));
    }

    /// <summary>What names nothing, has a meaning twice, or means what means something else is a slip.</summary>
    private void ReadWord(JsonMember member)
    {
        if (_shape.Text(member.Value, "a word of the house") is not { } text)
            return;
        var word = new HouseWord(member.Position, member.Name.Trim(), text.Trim());
        string phrase = HouseVocabulary.KeyOf(word.Phrase), meaning = HouseVocabulary.KeyOf(word.Meaning);
        if (HouseVocabulary.FaultOf(word.Phrase) is { } wrong)
            _shape.Fault(member.Position, $"'{word.Phrase}' {wrong}");
        else if (HouseVocabulary.FaultOf(word.Meaning) is { } wrongMeaning)
            _shape.Fault(member.Value.Position, $"'{word.Meaning}' {wrongMeaning}");
        else if (phrase == meaning)
            _shape.Fault(member.Value.Position, $"'{word.Phrase}' and '{word.Meaning}' are one word already; take this out");
        else if (_wordOfPhrase.TryGetValue(phrase, out HouseWord? twice))
            _shape.Fault(member.Position, $"'{word.Phrase}' has a meaning already, as '{twice.Phrase}'; take one of them out");
        else if (_wordOfMeaning.TryGetValue(phrase, out HouseWord? meant))
            _shape.Fault(member.Position, $"'{word.Phrase}' is what '{meant.Phrase}' means; give both one meaning");
        else if (_wordOfPhrase.TryGetValue(meaning, out HouseWord? further))
            _shape.Fault(member.Value.Position, $"'{word.Meaning}' means '{further.Meaning}'; write that here");
        else
            Add(word, phrase, meaning);
    }

    private void Add(HouseWord word, string phrase, string meaning)
    {
        _words.Add(word);
        _wordOfPhrase.Add(phrase, word);
        _wordOfMeaning[meaning] = word;
    }

    /// <summary>A path that leads out of the folder, or to all of it, is a slip.</summary>
    private void ReadExcluded(JsonItem item)
    {
        if (_shape.Text(item, "what is excluded") is not { } path)
            return;
        string[] names = path.Trim().Replace('\\', '/').Split('/');
        if (names[0].Length == 0 || names[0].EndsWith(":", StringComparison.Ordinal) || names.Contains(".."))
            _shape.Fault(item.Position, $"'{path}' does not lie below the folder of this file; write a path or a pattern from there: \"sources/old\"");
        else
            _excluded.Add(path.Trim());
    }

    private void ReadResolution(JsonItem item)
    {
        int faults = _shape.Faults.Count;
        FactReference? fact = null;
        string? value = null, source = null, reason = null;
        List<KeyValuePair<string, string>> sources = [];
        List<FactReference> citations = [];
        foreach (JsonMember member in _shape.Members(item, "a resolution", "fact", "value", "source", "reason", "sources", "citations"))
        {
            switch (member.Name)
            {
                case "fact":
                    fact = ReadReference(member.Value);
                    break;
                case "value":
                    value = member.Value.Kind == JsonKind.Number ? member.Value.Text : _shape.Text(member.Value, "'value'");
                    break;
                case "source":
                    source = _shape.Text(member.Value, "'source'");
                    break;
                case "reason":
                    reason = _shape.Text(member.Value, "'reason'");
                    break;
                case "citations":
                    citations.AddRange(ReadCitations(member.Value));
                    break;
                case "sources":
                    sources.AddRange(_shape.Object(member.Value, "'sources'").Select(entry => new KeyValuePair<string, string>(entry.Name, _shape.Text(entry.Value, "a hash") ?? "")));
                    break;
            }
        }

        if (_shape.Faults.Count > faults)
            return;
        LinePosition at = item.Position;
        if (fact == null)
            _shape.Fault(at, "A resolution names its 'fact'");
        else if (value == null == (source == null))
            _shape.Fault(at, "A resolution says either the 'value' or the 'source' that holds");
        else if (reason == null)
            _shape.Fault(at, "A resolution gives its 'reason'");
        else
            _resolutions.Add(new Resolution(fact, value, source, reason, sources, at) { Citations = citations });
    }
}
