using ReportCompiler.Templating.Evaluation;
using ReportCompiler.Templating.Syntax;

namespace ReportCompiler.Templating.Nodes;

/// <summary>Statements one after the other. A mistake ends only the statement that holds it.</summary>
internal sealed class Block(Extent extent, Statement[] statements) : Statement(extent)
{
    public override Flow Execute(Evaluator evaluator)
    {
        evaluator.CheckStack(this);
        foreach (var statement in statements)
        {
            evaluator.Charge(1, statement);
            try
            {
                var flow = statement.Execute(evaluator);
                if (flow != Flow.Next) return flow;
            }
            catch (TemplateFailure failure)
            {
                evaluator.Report(failure.Diagnostic);
            }
        }

        return Flow.Next;
    }
}
