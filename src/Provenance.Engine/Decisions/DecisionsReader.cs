using Provenance.Engine.Json;
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
    private readonly HouseReader _house;

    private DecisionsReader() => _house = new HouseReader(_shape);

    /// <summary>Reads the text of the file.</summary>
    public static DecisionsReading Read(string text)
    {
        try
        {
            var reader = new DecisionsReader();
            reader.ReadFile(JsonText.Parse(text));
            return new DecisionsReading(
                new DecisionSet(reader._renames, reader._same, reader._different, reader._ranks, reader._resolutions) { Excluded = reader._excluded, Validities = reader._validities, Derived = reader._derived, Currencies = reader._house.Currencies, Words = reader._house.Words },
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
                    {
                        if (DerivedReader.Read(_shape, derived) is { } declaration)
                            _derived.Add(declaration);
                    }

                    break;
                case "sources":
                    foreach (JsonMember source in _shape.Object(member.Value, "'sources'"))
                        ReadValidity(source);
                    break;
                case "currencies":
                    foreach (JsonMember currency in _shape.Object(member.Value, "'currencies'"))
                        _house.ReadCurrency(currency);
                    break;
                case "words":
                    foreach (JsonMember word in _shape.Object(member.Value, "'words'"))
                        _house.ReadWord(word);
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
