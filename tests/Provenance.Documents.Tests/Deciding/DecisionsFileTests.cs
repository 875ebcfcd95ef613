using Provenance.Documents.Problems;
using Provenance.Tests;

namespace Provenance.Documents.Deciding;

public sealed class DecisionsFileTests : IDisposable
{
    private readonly TemporaryFolder _folder = new();

    public void Dispose() => _folder.Dispose();

    [Fact]
    public void A_slip_is_a_problem_at_its_line_and_column() =>
        Assert.Equal(
            "app/provenance.json(2,3): error PROV9010: 'sme' is no member of provenance.json; did you mean 'same'?",
            Assert.Single(Read("{\n  \"sme\": []\n}").Problems).ToString());

    [Fact]
    public void What_is_no_JSON_is_a_problem_at_its_place() =>
        Assert.Equal("app/provenance.json(1,1): error PROV9010: This is no JSON: JSON has no comments", Assert.Single(Read("// later").Problems).ToString());

    [Fact]
    public void Bytes_that_are_no_text_are_a_problem_and_no_crash()
    {
        string path = _folder.Write("provenance.json", [.. "{\n "u8, 0xFF]);

        Problem problem = Assert.Single(DecisionsFile.Read(path, "provenance.json").Problems);

        Assert.Equal((ProblemCode.DecisionsAreInvalid, 2, 2), (problem.Code, problem.Position.Line, problem.Position.Column));
    }

    [Fact]
    public void A_file_that_is_named_and_missing_is_a_problem() =>
        Assert.Equal(ProblemCode.DecisionsAreInvalid, Assert.Single(DecisionsFile.Read(_folder["none.json"], "none.json").Problems).Code);

    private DecisionsFile Read(string json) => DecisionsFile.Read(_folder.Write("provenance.json", json), "app/provenance.json");
}
