namespace Provenance.Tool.Assistants;

/// <summary>Pieces of JSON Schema that several answers share.</summary>
internal static class Schemas
{
    /// <summary>A place in a document, with the words there.</summary>
    public const string Place = """
        {"type":"object","properties":{
          "path":{"type":"string"},"line":{"type":"integer"},"column":{"type":"integer"},"endLine":{"type":"integer"},"endColumn":{"type":"integer"},"page":{"type":"integer"},
          "exact":{"type":"string"},"sentence":{"type":"string"},"speaker":{"type":"string"},
          "value":{"type":["number","string"]},"low":{"type":["number","string"]},"high":{"type":["number","string"]},"unit":{"type":"string"},"hedge":{"type":"string"}},
         "required":["path","line","column"]}
        """;

    /// <summary>A fact.</summary>
    public const string Fact = $$"""
        {"type":"object","properties":{
          "id":{"type":"string"},"kind":{"enum":["figure","quote"]},"verdict":{"enum":["single","agree","consistent","variant","disagree"]},
          "text":{"type":"string"},"voices":{"type":"integer"},"citations":{"type":"integer"},"resolved":{"type":"string"},
          "value":{"type":["number","string"]},"low":{"type":["number","string"]},"high":{"type":["number","string"]},"unit":{"type":"string"},"hedge":{"type":"string"},
          "places":{"type":"array","items":{{Place}}} },
         "required":["id","kind","verdict","text","citations","places"]}
        """;
}
