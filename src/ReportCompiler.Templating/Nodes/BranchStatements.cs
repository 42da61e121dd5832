using ReportCompiler.Templating.Evaluation;
using ReportCompiler.Templating.Syntax;

namespace ReportCompiler.Templating.Nodes;

/// <summary><c>if ... else if ... else ... end</c>.</summary>
internal sealed class IfStatement(
    Extent extent, (Expression Condition, Block Body)[] branches, Block? otherwise) : Statement(extent)
{
    public override Flow Execute(Evaluator evaluator)
    {
        foreach (var (condition, body) in branches)
        {
            if (Values.IsTrue(condition.Evaluate(evaluator))) return body.Execute(evaluator);
        }

        return otherwise?.Execute(evaluator) ?? Flow.Next;
    }
}

/// <summary><c>case x ... when a, b ... else ... end</c>.</summary>
internal sealed class CaseStatement(
    Extent extent, Expression subject, (Expression[] Matches, Block Body)[] branches, Block? otherwise) : Statement(extent)
{
    public override Flow Execute(Evaluator evaluator)
    {
        var value = subject.Evaluate(evaluator);
        foreach (var (matches, body) in branches)
        {
            foreach (var match in matches)
            {
                if (Values.AreEqual(value, match.Evaluate(evaluator), evaluator, match)) return body.Execute(evaluator);
            }
        }

        return otherwise?.Execute(evaluator) ?? Flow.Next;
    }
}
