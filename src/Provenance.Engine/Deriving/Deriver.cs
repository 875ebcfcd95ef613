using System.Globalization;
using Provenance.Engine.Decisions;
using Provenance.Engine.Figures;
using Provenance.Engine.Facts;

namespace Provenance.Engine.Deriving;

/// <summary>Works out the figures that people declare. One that cannot be is a fault at its formula, and takes nothing from the others.</summary>
internal sealed class Deriver
{
    private const int LongestWords = 200;

    private readonly Dictionary<string, Fact> _facts;
    private readonly Dictionary<string, DerivedFigure> _derived = new(StringComparer.Ordinal);
    private readonly List<Fault> _faults;

    private Deriver(IReadOnlyList<Fact> facts, List<Fault> faults)
    {
        _facts = facts.Where(fact => fact.IsFigure).ToDictionary(fact => fact.Name, StringComparer.Ordinal);
        _faults = faults;
    }

    /// <summary>Works them out, in the order of the file; one may rest on another that stands before it.</summary>
    public static IReadOnlyList<DerivedFigure> Of(IReadOnlyList<DerivedDeclaration> declarations, IReadOnlyList<Fact> facts, List<Fault> faults)
    {
        if (declarations.Count == 0)
            return [];
        var deriver = new Deriver(facts, faults);
        foreach (DerivedDeclaration declaration in declarations)
            deriver.Add(declaration);
        return [.. deriver._derived.Values];
    }

    private void Add(DerivedDeclaration declaration)
    {
        if (_facts.ContainsKey(declaration.Name) || _derived.ContainsKey(declaration.Name))
        {
            _faults.Add(new Fault(FaultKind.Malformed, declaration.Position, $"There is a figure '{declaration.Name}' already; give the derived one another name"));
            return;
        }

        try
        {
            _derived.Add(declaration.Name, Derive(declaration));
        }
        catch (Exception e) when (e is DerivingException or ArithmeticException)
        {
            if (e is ArithmeticException unheld)
                e = DerivingException.Of(unheld);
            _faults.Add(new Fault(FaultKind.Malformed, declaration.Position, $"'{declaration.Name}' cannot be worked out of '{declaration.Formula}': {e.Message}"));
        }
    }

    private DerivedFigure Derive(DerivedDeclaration declaration)
    {
        var inputs = new List<Fact>();
        var words = new Dictionary<string, string>(StringComparer.Ordinal);
        Amount amount = Formula.Evaluate(declaration.Formula, name => Resolve(name, inputs, words));
        if (inputs.Count == 0)
            throw new DerivingException("it names no figure; a number that rests on none is a constant of your own");
        if (declaration.Unit is { } unit && unit != amount.Unit)
        {
            if (amount.Unit is not null && !amount.Unit.StartsWith(unit + "/", StringComparison.Ordinal))
                throw new DerivingException($"its unit is {Amount.Named(amount.Unit)}, and '{unit}' is declared");
            amount = unit == "%" && amount.Unit is null ? amount with { Number = amount.Number * 100, Unit = unit } : amount with { Unit = unit };
        }

        decimal value = Rounded(amount.Number, declaration);
        return new DerivedFigure(declaration, Literal(value), amount.Unit, KindOf(amount.Unit, inputs), amount.Hedge, [.. inputs.Distinct()]) { Text = Formula.WithWords(declaration.Formula, words) };
    }

    private IReadOnlyList<Amount> Resolve(string name, List<Fact> inputs, Dictionary<string, string> words)
    {
        string plain = name.StartsWith("Figures.", StringComparison.Ordinal) ? name.Substring("Figures.".Length) : name;
        if (plain.EndsWith(".*", StringComparison.Ordinal))
        {
            string stem = plain.Substring(0, plain.Length - 2);
            Fact[] group = [.. _facts.Values.Where(fact => fact.Name.StartsWith(stem, StringComparison.Ordinal) && fact.Name.Length > stem.Length).OrderBy(fact => fact.Name, StringComparer.Ordinal)];
            if (group.Length == 0)
                throw new DerivingException($"no figure's name begins with '{stem}'");
            inputs.AddRange(group);
            return [.. group.Select(fact => AmountOf((FigureCitation)fact.Representative, fact.Name, ""))];
        }

        if (_derived.TryGetValue(plain, out DerivedFigure? derived))
        {
            inputs.AddRange(derived.Inputs);
            // Names that rest on names that rest on names: the words of all would grow without end.
            words[name] = derived.Text.Length <= LongestWords ? "(" + derived.Text + ")" : derived.Name;
            return [new Amount(Parse(derived.Value), derived.Unit, derived.Hedge)];
        }

        int point = plain.IndexOf('.');
        string member = point < 0 ? "" : plain.Substring(point + 1);
        if (!_facts.TryGetValue(point < 0 ? plain : plain.Substring(0, point), out Fact? fact))
        {
            string way = NearestName.Of(plain, _facts.Keys) is { } nearest ? $"did you mean '{nearest}'?" : "'provenance list' shows the names";
            throw new DerivingException($"there is no figure '{plain}'; {way}");
        }

        inputs.Add(fact);
        SourceCitation citation = fact.Representative;
        // "StandardRate.In2024", "StandardRate.In2024.Low", "Voltage.High".
        string[] parts = member.Split('.');
        if (fact.Editions.FirstOrDefault(edition => edition.Name == parts[0]) is { } edition)
            (citation, member) = (edition.Representative, parts.Length > 1 ? parts[1] : "");
        words[name] = citation.Exact;
        return [AmountOf((FigureCitation)citation, plain, member)];
    }

    private static Amount AmountOf(FigureCitation figure, string name, string member)
    {
        string? literal = member switch
        {
            "Low" => figure.Low.Literal,
            "High" => figure.High.Literal,
            "" or "Value" => figure.Value.Literal,
            _ => throw new DerivingException($"'{name}' has no '{member}'; it may be 'Low' or 'High' of a range, or a period"),
        };
        if (literal is null && figure.Low.Literal is not null)
            throw new DerivingException($"'{name}' is a range; write {name}.Low or {name}.High");
        if (literal is null || figure.Value.IsCalendar)
            throw new DerivingException($"'{name}' is no number that can be counted with");
        return new Amount(Parse(literal), figure.Unit, figure.Hedge);
    }

    private static decimal Parse(string literal) =>
        decimal.TryParse(literal, NumberStyles.Float, CultureInfo.InvariantCulture, out decimal number) ? number : throw new DerivingException($"{literal} is too large to be counted with");

    private static decimal Rounded(decimal number, DerivedDeclaration declaration)
    {
        const int longest = 20;
        if (declaration.Digits is not { } digits)
        {
            if (Places(number) > longest)
                throw new DerivingException("its value has no end; say to how many digits behind the point it is rounded: \"round\": 2");
            return number;
        }

        if (declaration.Way == RoundingWay.Nearest)
            return Math.Round(number, digits, MidpointRounding.AwayFromZero);
        decimal scale = 1;
        for (int i = 0; i < digits; i++)
            scale *= 10;
        decimal scaled = checked(Math.Abs(number) * scale);
        return Math.Sign(number) * (declaration.Way == RoundingWay.Up ? Math.Ceiling(scaled) : Math.Floor(scaled)) / scale;
    }

    private static int Places(decimal number)
    {
        string text = Literal(number);
        int point = text.IndexOf('.');
        return point < 0 ? 0 : text.Length - point - 1;
    }

    private static string Literal(decimal number)
    {
        string text = number.ToString(CultureInfo.InvariantCulture);
        return text.IndexOf('.') < 0 ? text : text.TrimEnd('0').TrimEnd('.');
    }

    private static FigureKind KindOf(string? unit, List<Fact> inputs)
    {
        FigureKind[] kinds = [.. inputs.Select(input => ((FigureCitation)input.Representative).Kind).Distinct()];
        if (unit == "%")
            return FigureKind.Percent;
        if (unit is null)
            return kinds.Length == 1 && kinds[0] == FigureKind.Count && inputs.Count > 1 ? FigureKind.Quantity : FigureKind.Multiple;
        foreach (Fact input in inputs)
        {
            var figure = (FigureCitation)input.Representative;
            if (figure.Unit == unit || figure.Unit is { } own && own.Split('/')[0] == unit.Split('/')[0])
                return figure.Kind == FigureKind.Range ? FigureKind.Quantity : figure.Kind;
        }

        return FigureKind.Quantity;
    }
}
