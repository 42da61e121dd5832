using ReportCompiler.Templating.Nodes;

namespace ReportCompiler.Templating.Evaluation;

/// <summary>A function that a template defines.</summary>
internal sealed class UserFunction(FunctionDefinition definition) : Callable
{
    public override string Name => definition.Name ?? "do";

    public override object? Invoke(Evaluator evaluator, Invocation call)
    {
        var arguments = new TemplateArray(call.Arguments);
        TemplateObject? context = null;
        if (definition.Parameters is { } parameters)
        {
            context = new TemplateObject();
            var (values, _, given) = ArgumentBinding.Bind(Name, definition.ParameterNames, call);
            arguments = new TemplateArray(values);
            for (var i = 0; i < values.Length; i++)
            {
                var value = given[i] ? values[i] : parameters[i].Default?.Evaluate(evaluator);
                context.Set(parameters[i].Name, value);
            }
        }
        else
        {
            foreach (var named in call.Named ?? []) arguments.Members.Set(named.Name, named.Value);
        }

        return evaluator.Run(definition.Body, new Frame(arguments, call.Block), context, call.Site);
    }
}
