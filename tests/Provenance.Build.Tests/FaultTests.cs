namespace Provenance.Build;

public sealed class FaultTests
{
    [Fact]
    public void A_fault_of_a_task_is_one_line_with_a_code_and_no_stack()
    {
        using var project = new TaskProject();

        Assert.False(project.Run(new FaultyTask { ProjectDirectory = project.Folder.FullPath }));

        string message = Assert.Single(project.Log.Errors, error => error.Code == "PROV9009").Message!;
        Assert.StartsWith("The task FaultyTask failed (DivideByZeroException: by zero);", message);
        Assert.DoesNotContain('\n', message);
    }

    private sealed class FaultyTask : SourceTask
    {
        private protected override void Run() => throw new DivideByZeroException("by zero");
    }
}
