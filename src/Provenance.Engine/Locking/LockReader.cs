using Provenance.Engine.Decisions;
using Provenance.Engine.Json;

namespace Provenance.Engine.Locking;

/// <summary>Reads what <see cref="LockWriter"/> writes, also after people merged it.</summary>
public sealed class LockReader
{
    private const string FigurePrefix = "Figures.";
    private const string QuotePrefix = "Quotes.";

    private readonly JsonShape _shape = new();

    private LockReader()
    {
    }

    /// <summary>Reads the text of the file.</summary>
    public static LockReading Read(string text)
    {
        try
        {
            var reader = new LockReader();
            FactLock locked = reader.ReadFile(JsonText.Parse(text));
            return new LockReading(locked, reader._shape.Faults);
        }
        catch (JsonSyntaxException e)
        {
            return new LockReading(FactLock.Empty, [new Fault(FaultKind.Malformed, e.Position, $"This is no JSON: {e.Message}; settle the merge there, or take the file away and write it anew with 'provenance lock'")]);
        }
    }

    private FactLock ReadFile(JsonItem file)
    {
        var facts = new List<LockedFact>();
        List<JsonMember> members = [.. _shape.Object(file, "the lock")];
        if (_shape.Faults.Count == 0 && !members.Exists(member => member.Name == "version"))
        {
            // Whatever it is, it is not half a lock: what it holds is not read as facts.
            _shape.Fault(file.Position, "The lock has no 'version', so 'provenance lock' did not write it; take the file away and write it anew, or name another with --lock-file");
            return FactLock.Empty;
        }

        foreach (JsonMember member in members)
        {
            if (member.Name == "version")
            {
                if (member.Value.Text != LockWriter.Version)
                    _shape.Fault(member.Value.Position, $"The lock is of version {member.Value.Text}, which this program does not know; bring the package and the tool to one version");
            }
            else if (ReadFact(member) is { } fact)
            {
                facts.Add(fact);
            }
        }

        return new FactLock(facts);
    }

    private LockedFact? ReadFact(JsonMember member)
    {
        bool isFigure = member.Name.StartsWith(FigurePrefix, StringComparison.Ordinal);
        if (!isFigure && !member.Name.StartsWith(QuotePrefix, StringComparison.Ordinal))
        {
            _shape.Fault(member.Position, $"'{member.Name}' is no fact; names begin with '{FigurePrefix}' or '{QuotePrefix}'");
            return null;
        }

        int faults = _shape.Faults.Count;
        string name = member.Name.Substring(member.Name.IndexOf('.') + 1);
        if (Naming.FactName.Fault(name) is { } wrong)
            _shape.Fault(member.Position, $"'{name}' cannot be the name of a fact: {wrong}");
        var texts = new Dictionary<string, string>(StringComparer.Ordinal);
        List<LockedAnchor> anchors = [];
        List<LockedEdition> editions = [];
        foreach (JsonMember part in _shape.Members(member.Value, "a locked fact", "retired", "kind", "value", "low", "high", "of", "magnitude", "unit", "hedge", "speaker", "text", "editions", "citations"))
        {
            if (part.Name == "citations")
                anchors.AddRange(_shape.Array(part.Value, "'citations'").Select(ReadAnchor));
            else if (part.Name == "editions")
                editions.AddRange(_shape.Object(part.Value, "'editions'").Select(edition => ReadEdition(edition, isFigure)));
            else if (part.Value.Kind == JsonKind.String)
                texts[part.Name] = part.Value.Text;
            else
                _shape.Fault(part.Value.Position, $"'{part.Name}' is a text in double quotation marks");
        }

        if (anchors.Count == 0)
            _shape.Fault(member.Position, "A locked fact has at least one citation");
        if (_shape.Faults.Count > faults)
            return null;
        string? Text(string key) => texts.TryGetValue(key, out string? text) ? text : null;
        LockedFigure? figure = isFigure ? FigureOf(texts) : null;
        return new LockedFact(name, figure, Text("text") ?? anchors[0].Exact, Text("speaker"), anchors, member.Position) { Retired = Text("retired"), Editions = editions };
    }

    private static LockedFigure FigureOf(Dictionary<string, string> texts)
    {
        string? Text(string key) => texts.TryGetValue(key, out string? text) ? text : null;
        return new LockedFigure(
            EnumOf<FigureKind>(Text("kind"), FigureKind.Count), Text("value"), Text("low"), Text("high"), Text("of"), Text("magnitude"),
            Text("unit") is { Length: > 0 } unit ? unit : null, EnumOf(Text("hedge"), Hedge.Exact));
    }

    private LockedEdition ReadEdition(JsonMember edition, bool isFigure)
    {
        var texts = new Dictionary<string, string>(StringComparer.Ordinal);
        foreach (JsonMember part in _shape.Members(edition.Value, "an edition", "kind", "value", "low", "high", "of", "magnitude", "unit", "hedge", "text"))
            texts[part.Name] = _shape.Text(part.Value, $"'{part.Name}'") ?? "";
        return new LockedEdition(edition.Name, isFigure ? FigureOf(texts) : null, texts.TryGetValue("text", out string? text) ? text : "");
    }

    private static T EnumOf<T>(string? name, T otherwise)
        where T : struct, Enum => Enum.TryParse(name, ignoreCase: true, out T value) ? value : otherwise;

    private LockedAnchor ReadAnchor(JsonItem item)
    {
        var texts = new Dictionary<string, string>(StringComparer.Ordinal);
        foreach (JsonMember part in _shape.Members(item, "a locked citation", "source", "exact", "prefix", "suffix", "hash"))
        {
            if (part.Value.Kind == JsonKind.String)
                texts[part.Name] = part.Value.Text;
            else
                _shape.Fault(part.Value.Position, $"'{part.Name}' is a text in double quotation marks");
        }

        string Text(string key) => texts.TryGetValue(key, out string? text) ? text : "";
        if (Text("exact").Length == 0)
            _shape.Fault(item.Position, "A locked citation has its 'exact' words");
        return new LockedAnchor(Text("source"), Text("exact"), Text("prefix"), Text("suffix"), Text("hash"));
    }
}
