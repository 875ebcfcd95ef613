namespace Microsoft.Build.Framework;

/// <summary>
/// Tells MSBuild that a task may run beside others in one process: it uses no current directory and no state that changes.
/// MSBuild looks the attribute up by its full name, so that a task built against an older MSBuild can declare its own.
/// </summary>
[AttributeUsage(AttributeTargets.Class, Inherited = false)]
internal sealed class MSBuildMultiThreadableTaskAttribute : Attribute;
