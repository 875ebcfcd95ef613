using Provenance.Documents.Problems;
using Provenance.Engine.Decisions;

namespace Provenance.Documents.Deciding;

/// <summary>Faults of a file of decisions as problems.</summary>
public static class FaultProblems
{
    /// <summary>The problem of a fault in <c>provenance.json</c>.</summary>
    public static Problem OfDecisions(Fault fault, string file) => fault.Kind switch
    {
        FaultKind.RefersToNothing => new Problem(ProblemCode.DecisionRefersToNothing, Severity.Warning, file, fault.Position, fault.Text),
        FaultKind.ByGeneratedName => new Problem(ProblemCode.DecisionIsByName, Severity.Warning, file, fault.Position, fault.Text),
        FaultKind.ResolutionLapsed => new Problem(ProblemCode.ResolutionHasLapsed, Severity.Warning, file, fault.Position, fault.Text),
        _ => new Problem(ProblemCode.DecisionsAreInvalid, Severity.Error, file, fault.Position, fault.Text),
    };
}
