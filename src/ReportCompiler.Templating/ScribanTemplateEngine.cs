using System.Globalization;
using ReportCompiler.Diagnostics;
using ReportCompiler.Templating.Evaluation;
using ReportCompiler.Templating.Syntax;
using Scriban;
using Scriban.Parsing;
using Scriban.Runtime;
using Scriban.Syntax;
using PackageSpan = Scriban.Parsing.SourceSpan;
using SourceSpan = ReportCompiler.Diagnostics.SourceSpan;

namespace ReportCompiler.Templating;

/// <summary>The Scriban package as the engine, built with <c>-p:UseScriban=true</c> in place of the project's own.
/// Templates give the same text. Messages are the package's, in English; a figure keeps its origin where it is printed
/// as it is or after arithmetic, but not through the package's own functions.</summary>
public sealed class TemplateEngine : ITemplateEngine
{
    private static readonly ParserOptions Parsing = new() { ParseFloatAsDecimal = true };

    /// <inheritdoc/>
    public ITemplate ParseTemplate(TemplateSource source, DiagnosticBag diagnostics) =>
        new Rendering(Parse(source, ScriptMode.Default, diagnostics), source);

    /// <inheritdoc/>
    public IExpression? ParseExpression(TemplateSource source, DiagnosticBag diagnostics)
    {
        if (Syntax.Parser.ParseExpression(source, diagnostics) is not { } expression) return null;
        var parsed = Parse(source, ScriptMode.ScriptOnly, diagnostics);
        return parsed.HasErrors ? null : new Evaluation(parsed, source, VariablesRead.In(expression));
    }

    private static Scriban.Template Parse(TemplateSource source, ScriptMode mode, DiagnosticBag diagnostics)
    {
        var template = Scriban.Template.Parse(source.Text, source.File, Parsing, new LexerOptions { Mode = mode });
        foreach (var message in template.Messages)
            diagnostics.Add(Error("RC3098", Place(message.Span, source), message.Message));
        return template;
    }

    private static Diagnostic Error(string code, SourceSpan span, string message) =>
        new(code, Severity.Error, span, new LocalizedText(message, message));

    private static SourceSpan Place(PackageSpan span, TemplateSource source) => new(
        span.FileName is { Length: > 0 } file ? file : source.File,
        span.Start.Line + source.FirstLine,
        span.Start.Column + (span.Start.Line == 0 ? source.FirstColumn : 1),
        span.Start.Line == span.End.Line ? Math.Max(1, span.End.Column - span.Start.Column + 1) : 1);

    private sealed class Rendering(Scriban.Template template, TemplateSource source) : ITemplate
    {
        public RenderedText Render(TemplateHost host, DiagnosticBag diagnostics)
        {
            if (template.HasErrors) return RenderedText.Empty;
            var context = new Context(host, source, diagnostics);
            try
            {
                return context.Marks.Decode(template.Render(context), SourceSpan.Whole(source.File));
            }
            catch (ScriptRuntimeException error)
            {
                diagnostics.Add(context.Describe(error));
                return RenderedText.Empty;
            }
        }
    }

    private sealed class Evaluation(
        Scriban.Template template, TemplateSource source, IReadOnlyList<string> variables) : IExpression
    {
        public string Text => source.Text;

        public IReadOnlyList<string> Variables => variables;

        public object? Evaluate(TemplateHost host, DiagnosticBag diagnostics)
        {
            var context = new Context(host, source, diagnostics);
            try
            {
                return context.ToHost(template.Evaluate(context));
            }
            catch (ScriptRuntimeException error)
            {
                diagnostics.Add(context.Describe(error));
                return null;
            }
        }
    }

    /// <summary><c>math.round</c> as reports round; the package rounds halves to even. The result of a figure is traced.</summary>
    private static readonly HostFunction HalfAwayFromZero = new("math.round", ["value", "precision?"], call =>
    {
        var digits = Convert.ToInt32(Tracing.Plain(call.Arguments[1]) ?? 0, CultureInfo.InvariantCulture);
        if (Tracing.Plain(call.Arguments[0]) is not { } number) return call.Arguments[0];
        var rounded = Arithmetic.Round(Convert.ToDecimal(number, CultureInfo.InvariantCulture), digits);
        return Tracing.Result(rounded, "math.round", call.Arguments[0]);
    });

    /// <summary>One rendering: what the package sees of the host, and how values print.</summary>
    private sealed class Context : TemplateContext, ITemplateLoader
    {
        private readonly TemplateHost _host;
        private readonly TemplateSource _source;

        public Context(TemplateHost host, TemplateSource source, DiagnosticBag diagnostics)
        {
            (_host, _source) = (host, source);
            StrictVariables = true;
            LoopLimit = host.Limits.LoopTurns;
            RecursiveLimit = host.Limits.Depth;
            LimitToString = host.Limits.OutputLength;
            RegexTimeOut = host.Limits.RegexTime;
            NewLine = "\n";
            TemplateLoader = this;
            TemplateLoaderParserOptions = Parsing;
            PushCulture(CultureInfo.InvariantCulture);
            foreach (var name in (string[])["now", "utc_now"])
                ((ScriptObject)BuiltinObject["date"]!).SetValue(name, host.Now, readOnly: true);
            ((ScriptObject)BuiltinObject["math"]!).SetValue("round", new Function(HalfAwayFromZero, this), readOnly: true);
            PushGlobal(new MembersObject(host.Globals, this));
            PushGlobal(new ScriptObject());
            RenderRuntimeException = error =>
            {
                diagnostics.Add(Describe(error));
                return "";
            };
        }

        public Marks Marks { get; } = new();

        public Diagnostic Describe(ScriptRuntimeException error) => error.InnerException is TemplateException mistake
            ? new Diagnostic(mistake.Code, Severity.Error, Place(error.Span, _source), mistake.Localized) { Hint = mistake.Hint }
            : Error("RC3099", Place(error.Span, _source), error.OriginalMessage);

        public override TemplateContext Write(PackageSpan span, object? textAsObject)
        {
            if (textAsObject is not Embedded embedded) return base.Write(span, textAsObject!);
            var mark = Marks.Encode("\uFFFC", embedded);
            return base.Write(span, embedded.IsBlock ? $"\n\n{mark}\n\n" : mark);
        }

        public override string? ObjectToString(object? value, bool nested = false) => value switch
        {
            Figure { Traced: var traced } => Marks.Encode(TextOf(traced), traced.Origin),
            decimal number => Printing.Number(number),
            _ => base.ObjectToString(value!, nested),
        };

        /// <summary>The text of a figure without the mark of its origin.</summary>
        public string TextOf(Traced traced) => traced.Print() ?? ObjectToString(traced.Value) ?? "";

        public override object? ToObject(PackageSpan span, object? value, Type destinationType) =>
            destinationType == typeof(object) ? value : base.ToObject(span, value!, destinationType);

        public override bool ToBool(PackageSpan span, object? value) =>
            value is Figure figure ? Values.IsTrue(figure.Traced.Value) : base.ToBool(span, value!);

        public override object? Evaluate(ScriptNode? scriptNode, bool aliasReturnedFunction)
        {
            // A missing figure is a figure to functions and to printing, but null to the operators that ask for null; to
            // them an unknown name is null as well.
            if (scriptNode is ScriptBinaryExpression choice
                && choice.Operator is ScriptBinaryOperator.EmptyCoalescing or ScriptBinaryOperator.NotEmptyCoalescing)
            {
                StrictVariables = false;
                var left = Evaluate(choice.Left!);
                StrictVariables = true;
                var isNull = left is null or Figure { Traced.Value: null };
                return isNull == (choice.Operator == ScriptBinaryOperator.EmptyCoalescing) ? Evaluate(choice.Right!) : left;
            }

            return base.Evaluate(scriptNode!, aliasReturnedFunction);
        }

        public string GetPath(TemplateContext context, PackageSpan callerSpan, string templateName) => templateName;

        public string? Load(TemplateContext context, PackageSpan callerSpan, string templatePath) =>
            _host.Include(templatePath)?.Text
            ?? throw new ScriptRuntimeException(callerSpan, $"There is no template ‘{templatePath}’.");

        public ValueTask<string?> LoadAsync(TemplateContext context, PackageSpan callerSpan, string templatePath) =>
            ValueTask.FromResult(Load(context, callerSpan, templatePath));

        /// <summary>The source text at a place in the template that is rendered, as the formula of a computed value.</summary>
        public string Formula(PackageSpan first, PackageSpan last) =>
            first.Start.Offset >= 0 && first.Start.Offset <= last.End.Offset && last.End.Offset < _source.Text.Length
                ? _source.Text[first.Start.Offset..(last.End.Offset + 1)]
                : "";

        /// <summary>A value of the host as the package takes it.</summary>
        public object? ToPackage(object? value) => value switch
        {
            Traced traced => new Figure(traced, this),
            RenderedText text => Marks.Encode(text),
            HostFunction function => new Function(function, this),
            Embedded or string or IScriptObject => value,
            IMembers members => new MembersObject(members, this),
            IReadOnlyList<object?> list => new ScriptArray(list.Select(ToPackage)!),
            _ => value,
        };

        /// <summary>A value of the package as the host takes it.</summary>
        public object? ToHost(object? value) => value switch
        {
            Figure figure => figure.Traced,
            MembersObject members => members.Members,
            double number => (decimal)number,
            float number => (decimal)number,
            ScriptArray array => array.Select(ToHost).ToArray(),
            ScriptRange range => range.Select(ToHost).ToArray(),
            _ => value,
        };
    }

    /// <summary>Carries the origins of printed values, and the pieces of the host's texts, through the package's strings:
    /// marks in private-use characters stand around the text of each.</summary>
    private sealed class Marks
    {
        private const char Open = '\uE000';
        private const char Middle = '\uE001';
        private const char Close = '\uE002';

        private readonly List<(object? Value, SourceSpan? Source)> _pieces = [];

        public string Encode(string text, object? value, SourceSpan? source = null)
        {
            _pieces.Add((value, source));
            return string.Create(CultureInfo.InvariantCulture, $"{Open}{_pieces.Count - 1}{Middle}{text}{Close}");
        }

        public string Encode(RenderedText text) => string.Concat(text.Pieces.Select(
            piece => Encode(text.Text.Substring(piece.Start, piece.Length), piece.Value, piece.Source)));

        public RenderedText Decode(string marked, SourceSpan source)
        {
            var builder = new RenderedTextBuilder();
            for (var i = 0; i < marked.Length;)
            {
                var open = marked.IndexOf(Open, i);
                var end = open < 0 ? marked.Length : open;
                if (end > i) builder.Write(marked.AsSpan(i, end - i), source, null, null);
                if (open < 0) break;
                var (middle, close) = (marked.IndexOf(Middle, open), marked.IndexOf(Close, open));
                var piece = _pieces[int.Parse(marked.AsSpan(open + 1, middle - open - 1), CultureInfo.InvariantCulture)];
                builder.Write(marked.AsSpan(middle + 1, close - middle - 1), piece.Source ?? source, piece.Value, null);
                i = close + 1;
            }

            return builder.Build();
        }
    }

    /// <summary>A traced value inside the package: arithmetic and comparison unwrap it and trace the result.</summary>
    private sealed class Figure(Traced traced, Context context)
        : ScriptObject, IScriptCustomBinaryOperation, IScriptCustomUnaryOperation, IScriptConvertibleTo
    {
        public Traced Traced => traced;

        public override bool TryGetValue(TemplateContext templateContext, PackageSpan span, string member, out object? value)
        {
            var found = Members.TryGet(traced, member, out value);
            value = context.ToPackage(value);
            return found;
        }

        public bool TryEvaluate(TemplateContext templateContext, PackageSpan span, ScriptBinaryOperator op,
            PackageSpan leftSpan, object? leftValue, PackageSpan rightSpan, object? rightValue, out object? result)
        {
            if (op == ScriptBinaryOperator.Add && (leftValue is string || rightValue is string))
            {
                result = context.ObjectToString(leftValue) + context.ObjectToString(rightValue);
                return true;
            }

            var plain = ScriptBinaryExpression.Evaluate(templateContext, span, op, Plain(leftValue)!, Plain(rightValue)!);
            result = context.ToPackage(Tracing.Result(
                context.ToHost(plain), context.Formula(leftSpan, rightSpan), context.ToHost(leftValue), context.ToHost(rightValue)));
            return true;
        }

        public bool TryEvaluate(TemplateContext templateContext, PackageSpan span, ScriptUnaryOperator op, object value, out object result)
        {
            result = op switch
            {
                ScriptUnaryOperator.Not => traced.Value is null or false,
                ScriptUnaryOperator.Negate when traced.Value is decimal number =>
                    context.ToPackage(Tracing.Result(-number, context.Formula(span, span), traced))!,
                _ => value,
            };
            return true;
        }

        public bool TryConvertTo(TemplateContext templateContext, PackageSpan span, Type type, out object value)
        {
            value = type == typeof(string)
                ? context.TextOf(traced)
                : templateContext.ToObject(span, traced.Value!, type)!;
            return true;
        }

        private static object? Plain(object? value) => value is Figure figure ? figure.Traced.Value : value;
    }

    /// <summary>Members of the host inside the package, to be read only. Values are asked for when they are needed.</summary>
    private sealed class MembersObject : ScriptObject
    {
        private readonly Context _context;

        public MembersObject(IMembers members, Context context)
        {
            (Members, _context) = (members, context);
            // The package's object functions read the names from the base class.
            foreach (var name in members.Names) SetValue(name, null, readOnly: true);
        }

        public IMembers Members { get; }

        public override bool Contains(string member) => Members.TryGet(member, out _);

        public override bool CanWrite(string member) => false;

        public override bool TryGetValue(TemplateContext templateContext, PackageSpan span, string member, out object? value)
        {
            var found = Members.TryGet(member, out value);
            value = _context.ToPackage(value);
            return found;
        }
    }

    /// <summary>A function of the host inside the package.</summary>
    private sealed class Function(HostFunction function, Context context) : IScriptCustomFunction
    {
        public int RequiredParameterCount => function.Parameters.Count(parameter => !parameter.EndsWith('?'));

        public int ParameterCount => function.Parameters.Count;

        public ScriptVarParamKind VarParamKind => ScriptVarParamKind.None;

        public Type ReturnType => typeof(object);

        public ScriptParameterInfo GetParameterInfo(int index)
        {
            var name = function.Parameters[index];
            return name.EndsWith('?')
                ? new ScriptParameterInfo(typeof(object), name.TrimEnd('?'), null!)
                : new ScriptParameterInfo(typeof(object), name);
        }

        public object? Invoke(
            TemplateContext templateContext, ScriptNode? callerContext, ScriptArray arguments, ScriptBlockStatement? blockStatement)
        {
            var span = callerContext?.Span ?? default;
            var values = function.Parameters.Select((_, i) => i < arguments.Count ? context.ToHost(arguments[i]) : null).ToArray();
            var place = new SourceSpan(span.FileName ?? "", span.Start.Line + 1, span.Start.Column + 1, 1);
            try
            {
                return context.ToPackage(function.Invoke(new FunctionCall(place, values, [.. values.Select(_ => place)])));
            }
            catch (TemplateException mistake)
            {
                throw new ScriptRuntimeException(span, mistake.Message, mistake);
            }
        }

        public ValueTask<object?> InvokeAsync(
            TemplateContext templateContext, ScriptNode? callerContext, ScriptArray arguments, ScriptBlockStatement? blockStatement) =>
            ValueTask.FromResult(Invoke(templateContext, callerContext, arguments, blockStatement));
    }
}
