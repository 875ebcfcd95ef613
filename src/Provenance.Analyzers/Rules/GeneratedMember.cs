using Microsoft.CodeAnalysis;

namespace Provenance.Analyzers.Rules;

/// <summary>A member of a generated class as code refers to it.</summary>
/// <param name="Expression">Fully qualified.</param>
/// <param name="Type">The keyword of its type.</param>
/// <param name="IsConstant">Whether it may stand where C# wants a constant; facts that other assemblies see are properties.</param>
internal readonly record struct GeneratedMember(string Expression, string Type, bool IsConstant)
{
    /// <summary>Finds a member of <c>Figures</c>; null when it was not generated.</summary>
    public static GeneratedMember? Find(Compilation compilation, string names, string className, string member) =>
        Find(compilation, names, "Figures", className, member);

    /// <summary>Finds a member.</summary>
    /// <param name="compilation">The compilation with the generated code.</param>
    /// <param name="names">The namespace of the generated classes, or empty.</param>
    /// <param name="group">Figures or Quotes.</param>
    /// <param name="className">The class of the fact.</param>
    /// <param name="member">The member.</param>
    public static GeneratedMember? Find(Compilation compilation, string names, string group, string className, string member)
    {
        string metadataName = (names.Length > 0 ? names.Replace("@", "") + "." : "") + group + "+" + className;
        if (compilation.Assembly.GetTypeByMetadataName(metadataName)?.GetMembers(member).FirstOrDefault() is not { IsStatic: true } found)
            return null;

        string expression = "global::" + (names.Length > 0 ? names + "." : "") + group + "." + className + "." + member;
        return new GeneratedMember(expression, ((found as IFieldSymbol)?.Type ?? (found as IPropertySymbol)?.Type)?.ToDisplayString() ?? "", found is IFieldSymbol { IsConst: true });
    }
}
