package nianbao.formula;

import org.apache.poi.ss.formula.EvaluationName;
import org.apache.poi.ss.formula.ptg.NamePtg;
import org.apache.poi.ss.formula.ptg.Ptg;

/** A name that stands for a range or a formula. */
record NameView(String name, int number, Ptg[] tokens) implements EvaluationName {

    @Override
    public String getNameText() {
        return name;
    }

    @Override
    public boolean isFunctionName() {
        return false;
    }

    @Override
    public boolean hasFormula() {
        return tokens.length > 0;
    }

    @Override
    public boolean isRange() {
        return hasFormula();
    }

    @Override
    public Ptg[] getNameDefinition() {
        return tokens.clone();
    }

    @Override
    public NamePtg createPtg() {
        return new NamePtg(number);
    }
}
